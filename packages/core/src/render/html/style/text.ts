/** The page's text: faces by language, measure, headings, lists, tables, references. */
export const text = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; font-kerning: normal; }
:root { --face-zh: "Zhinan Quotes", var(--latin), var(--han), serif; --face-en: var(--latin), var(--han), serif; }
:is(h1, h2, h3, h4, h5, h6, th, dt, nav, figcaption, caption, .title-line, .rating, .notice, .mark, .untranslated-note, .skip, .edition-zh > footer, .edition-en > footer, .edition-parallel > footer) { --face-zh: "Zhinan Sans Quotes", var(--sans-latin), var(--sans-han), sans-serif; --face-en: var(--sans-latin), var(--sans-han), sans-serif; }
:is(h1, h2, h3, h4, h5, h6, th, dt, nav, figcaption, caption, .title-line, .rating, .notice, .mark, .untranslated-note, .skip, .edition-zh > footer, .edition-en > footer, .edition-parallel > footer):lang(zh), :where([lang|="zh"]) { font-family: var(--face-zh); }
:is(h1, h2, h3, h4, h5, h6, th, dt, nav, figcaption, caption, .title-line, .rating, .notice, .mark, .untranslated-note, .skip, .edition-zh > footer, .edition-en > footer, .edition-parallel > footer):lang(en), :where([lang|="en"]) { font-family: var(--face-en); }
:where([lang|="zh"]) { line-break: strict; text-autospace: normal; text-spacing-trim: normal; word-break: normal; }
:where([lang|="en"]) { hyphens: manual; }
body { line-height: 1.6; }
:where(p, li, dd, blockquote, .side):where(:lang(zh)) { line-height: 1.8; }
:where(p, li, dd, blockquote, .side):where(:lang(en)) { line-height: 1.6; }
em:lang(zh) { font-family: var(--latin), "Kaiti SC", STKaiti, KaiTi, "AR PL UKai CN", var(--han), serif; font-synthesis-style: none; }
main { padding-top: 1.6rem; }
main, .masthead, body > footer { margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); max-width: calc(var(--text-measure) + 5rem); }
p { margin: 0 0 0.85em; }
:where(p, li, dd):where(:lang(en)) { text-wrap: pretty; }
.edition-zh main :where(p):where(:lang(zh)) { text-align: justify; }
main :where([lang|="en"]) { text-align: start; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 0.18rem solid var(--link); outline-offset: 0.15rem; border-radius: 0.1rem; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 2; background: var(--paper); padding: 0.5rem 0.9rem; border: 0.1rem solid var(--link); }
.skip:focus { top: 0.75rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; font-weight: 650; text-wrap: balance; break-after: avoid; }
h2 { font-size: 1.45rem; margin: 2.2em 0 0.8em; padding-bottom: 0.3em; border-bottom: 0.09rem solid var(--strong-rule); color: var(--accent); }
h3 { font-size: 1.16rem; margin: 2em 0 0.65em; }
h4 { font-size: 1.03rem; margin: 1.7em 0 0.5em; }
h5, h6 { font-size: 0.97rem; margin: 1.4em 0 0.4em; }
:is(h2, h3, h4, h5, h6, .question-title, .recommendation-title) > span[lang] + span[lang] { font-weight: 500; margin-inline-start: 0.45em; }
.edition-zh :is(main > p, section > p) { text-indent: 2em; margin-bottom: 0.55em; }
.edition-zh :is(.box, .question, .part, .notes) > p { text-indent: 0; }
.edition-zh :is(.box, .part) > p { text-indent: 2em; }
.edition-zh :is(.mark, .picture, .box-note > p, .requirement-label) { text-indent: 0; }
.edition-zh .statement > p { text-indent: 0; }
ul, ol { margin: 0 0 0.85em; padding-inline-start: 1.7em; }
li { margin-block: 0.25em; }
li > p { margin-bottom: 0.4em; }
li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.task { list-style: none; margin-inline-start: -1.4em; }
.tick { display: inline-block; width: 0.85em; height: 0.85em; border: 0.1em solid currentColor; border-radius: 0.12em; vertical-align: -0.08em; margin-inline-end: 0.4em; position: relative; }
.ticked::after { content: ""; position: absolute; left: 0.2em; top: -0.02em; width: 0.25em; height: 0.5em; border: solid currentColor; border-width: 0 0.13em 0.13em 0; transform: rotate(45deg); }
blockquote { margin: 1.2em 0; padding-inline-start: 1.1em; border-inline-start: 0.2rem solid var(--rule); color: var(--soft); }
hr { border: 0; border-top: 0.06rem solid var(--rule); margin: 2em auto; width: 40%; }
sup, sub { font-size: 0.72em; line-height: 0; }
.citation { white-space: nowrap; }
.citation::before, .note-mark::before { content: "\\2060"; }
sup.citation a, .note-mark a { text-decoration: none; }
sup.citation a:hover, .note-mark a:hover { text-decoration: underline; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
section:target, article:target, .pair:target { background: none; }
:is(section, article):target > :is(h2, h3, h4, h5, h6), article:target > header { background: color-mix(in srgb, var(--link) 14%, transparent); }
.quantity, .compound { white-space: nowrap; }
code { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono", monospace; font-size: 0.88em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--wash); padding: 0.8em 1em; margin: 0 0 1em; border-radius: 0.2rem; line-height: 1.5; }
.formula { overflow-x: auto; margin: 1em 0; text-align: center; padding-block: 0.2em; }
math { font-size: 1.06em; }
figure { margin: 1.8em 0; }
.part-title + figure { margin-top: 0.8em; }
.images { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: center; }
img { max-width: 100%; height: auto; vertical-align: middle; background: #fff; }
.missing-image { display: inline-block; border: 0.08rem dashed var(--strong-rule); padding: 0.6em 1em; color: var(--soft); max-width: 100%; }
.missing-image-label { display: block; font-size: 0.8em; letter-spacing: 0.04em; }
figcaption, caption { font-size: 0.9rem; color: var(--soft); line-height: 1.6; text-align: start; }
.figure figcaption { margin-top: 0.7em; }
.table-block > figcaption { margin-bottom: 0.5em; }
.caption-label { font-weight: 650; color: var(--ink); }
.caption-label > span + span, .caption-title > span + span { margin-inline-start: 0.3em; }
.caption-title { color: var(--ink); margin-inline-start: 0.5em; }
figcaption p { margin: 0.4em 0 0; }
.table-block > p, .table-block > .pair { font-size: 0.88rem; color: var(--soft); margin-top: 0.5em; }
.scroll { overflow-x: auto; margin: 0 0 1.1em; container-type: inline-size; }
caption { padding-bottom: 0.5em; }
caption > span { display: block; position: sticky; left: 0; width: 100cqw; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.5; font-variant-numeric: tabular-nums lining-nums; border-top: 0.11rem solid var(--ink); border-bottom: 0.11rem solid var(--ink); }
th, td { padding: 0.5em 0.7em; text-align: start; vertical-align: top; min-width: 6em; }
th:first-child, td:first-child { padding-inline-start: 0.2em; }
thead { border-bottom: 0.07rem solid var(--ink); }
th { font-weight: 650; }
tbody tr + tr { border-top: 0.05rem solid var(--rule); }
table.wide { min-width: 39rem; font-size: 0.83rem; }
.wide :is(th, td) { min-width: 4.4em; padding-inline: 0.45em; }
.picture { text-align: center; }
.align-center { text-align: center; }
.align-right { text-align: end; }
.circles { display: inline-block; height: 0.95em; width: auto; vertical-align: -0.1em; overflow: visible; }
dl.facts { margin: 0 0 1.2em; }
.facts > div { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr); gap: 0.3rem 1.2rem; padding-block: 0.55em; border-bottom: 0.05rem solid var(--rule); }
.facts dt { font-weight: 600; font-size: 0.92rem; line-height: 1.6; }
.facts dt > span { display: block; }
.facts dd { margin: 0; font-size: 0.96rem; }
.facts dd > :last-child, .facts dd .side > :last-child { margin-bottom: 0; }
.facts dd p { margin-bottom: 0.4em; }
#references ol, .notes ol { list-style: none; padding: 0; }
#references li { position: relative; padding-inline-start: 2.7em; font-size: 0.92rem; line-height: 1.6; margin-block: 0.5em; break-inside: avoid; }
#references .number { position: absolute; left: 0; font-variant-numeric: tabular-nums; color: var(--soft); }
.backlinks { font-size: 0.85em; white-space: normal; }
.backlinks a { text-decoration: none; padding: 0.1em 0.3em; display: inline-block; min-width: 1.6em; text-align: center; }
.notes ol { counter-reset: note; }
.notes li { font-size: 0.92rem; padding-inline-start: 2.2em; position: relative; }
.notes li::before { content: counter(list-item) "."; position: absolute; left: 0; color: var(--soft); }
.notes li > p:last-of-type { display: inline; }
.notes li > p { text-indent: 0; }
.notes .side > :last-child { margin-bottom: 0.2em; }
body > footer { margin-top: 4rem; padding-block: 1.2rem 2rem; border-top: 0.05rem solid var(--rule); color: var(--soft); font-size: 0.85rem; }
.page-mark { display: none; }
`
