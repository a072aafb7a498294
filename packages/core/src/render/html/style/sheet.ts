/** Forms: frames instead of rules, nothing indented, each sheet on a page of its own. */
export const sheet = `
.sheet .masthead { padding-top: 1.2rem; }
.sheet .title-column { margin-bottom: 0.8em; }
.sheet.edition-zh :is(main > p, section > p, .box > p) { text-indent: 0; }
.sheet h2 { margin-top: 1.6em; }
.sheet h3 { margin: 1.2em 0 0.4em; }
.sheet p.small { font-size: 0.84rem; color: var(--soft); margin-bottom: 0.5em; }
.sheet main, .sheet .masthead, .sheet > footer { max-width: 60rem; }
table.ruled, .ruled :is(th, td) { border: 0.06rem solid var(--strong-rule); }
.ruled :is(th, td):first-child { padding-inline-start: 0.5em; }
.ruled :is(th, td) { padding: 0.35em 0.5em; min-width: 0; overflow-wrap: break-word; }
.ruled th { background: var(--wash); }
@media print {
  .new-page { break-before: page; }
  table.ruled, .ruled :is(th, td) { border-color: #444; }
  .ruled .field-full { border-color: transparent; }
  .sheet p.small { font-size: 8pt; }
}
`
