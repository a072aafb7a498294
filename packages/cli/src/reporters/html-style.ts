/** The style of the HTML report: legible from 320 pixels on, in print too; severities are told by words first, by colour second. */
import type {Severity} from '@zhinan/core'

/** Each is at least 4.5 : 1 on white. */
const colours = {error: '#9b1c1c', warning: '#8a5200', info: '#0b4f8a'} as const satisfies Record<Severity, string>

const perSeverity = Object.entries(colours).map(
  ([severity, colour]) =>
    `.${severity}{border-left-color:${colour}}.${severity} .severity{background:${colour}}#show-${severity}:not(:checked)~.report .${severity}{display:none}`,
)

export const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:2rem 1.25rem;background:#fff;color:#1b2430;line-height:1.65;
font-family:"Source Han Sans SC","Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2rem 0 .1rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:0}
p{margin:.35rem 0}
a{color:#0b4f8a}
code{font-family:ui-monospace,"SFMono-Regular",Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}
.facts{color:#4a5568;margin:0 0 1rem}
.filter{margin:1.25rem 0 .25rem;font-weight:600}
main>input{position:absolute;opacity:0}
main>label{margin-right:1.25rem;display:inline-block;padding:.2rem 0}
main>label::before{content:"";display:inline-block;width:1.15rem;height:1.15rem;margin-right:.45rem;border:2px solid #4a5568;border-radius:.2rem;
vertical-align:middle;line-height:1rem;text-align:center;font-weight:700;font-size:.9rem;color:#fff}
main>input:checked+label::before{content:"✓";background:#0b4f8a;border-color:#0b4f8a}
main>input:disabled+label{color:#4a5568}
main>input:disabled+label::before{border-style:dashed}
main>input:focus-visible+label,a:focus-visible,summary:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
ol{list-style:none;margin:0;padding:0}
.finding{border:1px solid #d5dce5;border-left:.35rem solid #4a5568;border-radius:.2rem;padding:.6rem .9rem;margin:.75rem 0;break-inside:avoid}
.where{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .75rem;font-size:.9rem;color:#4a5568}
.severity{color:#fff;border-radius:.2rem;padding:0 .45rem;font-weight:600}
.message{font-weight:600;overflow-wrap:anywhere}
.text{display:flex;gap:.8rem;margin:.5rem 0;padding:.35rem .7rem;background:#f3f5f8;border-radius:.2rem}
.text+.text{margin-top:.2rem}
.label{flex:none;min-width:3.2rem;color:#4a5568;font-size:.85rem;line-height:1.95}
.excerpt{min-width:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media(max-width:36rem){.text{display:block}.label{display:block}}
mark{background:#ffe08a;color:inherit;font-weight:700;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
mark.point{border-left:2px solid #9b1c1c;margin:0 1px}
.note,.reason{color:#4a5568}
.rules article{border-top:1px solid #d5dce5;padding:.9rem 0}
table{border-collapse:collapse;margin:1rem 0;width:100%;table-layout:fixed}
th,td{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #d5dce5;overflow-wrap:anywhere}
td.count,th.count{text-align:right;white-space:nowrap;width:7rem}
@media(max-width:36rem){td.count,th.count{width:4.6rem}}
:target{outline:3px solid #f0b429;outline-offset:.3rem}
@media print{main>input,main>label,.filter{display:none}body{max-width:none;padding:0}}
${perSeverity.join('\n')}
`
