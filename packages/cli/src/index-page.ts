/** `<out>/index.html`: leads to every guideline that stands in the output folder, in both languages. */
import {type Language, languageTags, otherLanguage} from '@zhinan/core'
import {type BuildRecord, type BuiltGuideline, sorted} from './build-record.js'
import {formOf} from './output-names.js'
import {sayIn} from './say.js'

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => escapes[character] ?? character)

const style = `
:root{color-scheme:light}
body{margin:0 auto;max-width:46rem;padding:2.5rem 1.25rem;background:#fff;color:#1b2430;line-height:1.65;
font-family:"Source Han Sans SC","Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 .25rem}
.lead{color:#4a5568;margin:0 0 2rem}
article{border-top:1px solid #cbd5e0;padding:1.25rem 0}
h2{font-size:1.15rem;margin:0}
h3{font-size:1rem;margin:1rem 0 0}
.forms{display:block}
.forms>li{margin:.5rem 0}
.forms ul{margin:.1rem 0 0}
h2+p{margin:.1rem 0 .6rem;color:#2d3748}
ul{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem .75rem;margin:.6rem 0 0;padding:0}
a{color:#0b4f8a}
.facts{color:#4a5568;font-size:.9rem;margin:0}
.errors{color:#9b1c1c;font-weight:600}
`

function fileLink(id: string, file: string, language: Language): string {
  const say = sayIn(language)
  const [, edition, format] =
    /^.*?\.(?:(zh|en|parallel)\.)?(html|pdf|json)$/.exec(formOf(file) ? file.replace(/^[^.]+\./, '') : file) ?? []
  const label = edition
    ? say('index.file', {edition: say(`index.edition.${edition}`), format: (format ?? '').toUpperCase()})
    : say('index.model')
  return `<li><a href="${escapeHtml(`${id}/${file}`)}">${escapeHtml(label)}</a></li>`
}

/** The forms, each under its title. */
function formLists(id: string, built: BuiltGuideline, language: Language): string {
  const files = new Map<string, string[]>()
  for (const file of built.files) {
    const form = formOf(file)
    if (form !== undefined) files.set(form, [...(files.get(form) ?? []), file])
  }
  const lists = [...files].map(([form, own]) => {
    const title = built.forms?.[form]?.[language] ?? form
    return `<li>${escapeHtml(title)}\n<ul>\n${own.map(file => fileLink(id, file, language)).join('\n')}\n</ul></li>`
  })
  if (lists.length === 0) return ''
  return `<h3>${escapeHtml(sayIn(language)('index.forms'))}</h3>\n<ul class="forms">\n${lists.join('\n')}\n</ul>\n`
}

function entry(id: string, built: BuiltGuideline, language: Language): string {
  const say = sayIn(language)
  const other = otherLanguage(language)
  const first = built.title[language] ?? built.title[other] ?? id
  const firstLanguage = built.title[language] ? language : other
  const second = built.title[language] ? built.title[other] : undefined
  const errors =
    built.errors > 0 ? ` · <span class="errors">${escapeHtml(say('index.errors', {count: built.errors}))}</span>` : ''
  return `<article>
<h2 lang="${languageTags[firstLanguage]}">${escapeHtml(first)}</h2>${second ? `\n<p lang="${languageTags[other]}">${escapeHtml(second)}</p>` : ''}
<p class="facts">${escapeHtml(say('index.facts', {version: built.version, status: say(`index.status.${built.status}`)}))}${errors}</p>
<ul>
${built.files
  .filter(file => formOf(file) === undefined)
  .map(file => fileLink(id, file, language))
  .join('\n')}
</ul>
${formLists(id, built, language)}</article>`
}

export function indexPage(record: BuildRecord, language: Language): string {
  const say = sayIn(language)
  const entries = Object.entries(sorted(record)).map(([id, built]) => entry(id, built, language))
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(say('index.title'))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(say('index.title'))}</h1>
<p class="lead">${escapeHtml(say('index.lead'))}</p>
</header>
<main>
${entries.join('\n')}
</main>
</body>
</html>
`
}
