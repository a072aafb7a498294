/** The parallel edition: Chinese left, English right, stacked on narrow screens; and the contents beside the text on wide ones. */
export const columns = `
.edition-parallel :is(main, .masthead, body > footer), .edition-parallel > footer { max-width: 78rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2.2rem; }
.side > :last-child { margin-bottom: 0.85em; }
.side:empty { display: none; }
.pair-list { list-style: none; padding-inline-start: 0; }
.pair-list > li { position: relative; padding-inline-start: 1.6em; }
.pair-list > li > .pair > .side { position: relative; }
.pair-list > li > .pair.leading > .side:not(:empty)::before, .pair-list > li:not(:has(> .pair.leading)):not(.task)::before { content: "•"; position: absolute; inset-inline-start: -1.1em; color: var(--soft); }
.pair-list > li:not(:has(> .pair.leading))::before { inset-inline-start: 0.5em !important; }
ol.pair-list > li > .pair.leading > .side:not(:empty)::before, ol.pair-list > li:not(:has(> .pair.leading)):not(.task)::before { content: counter(list-item) ". "; inset-inline-start: -1.6em; font-variant-numeric: tabular-nums; }
ol.pair-list > li > .pair.leading > .side[data-number]::before { content: attr(data-number) ". "; }
ol.pair-list > li:not(:has(> .pair.leading)):not(.task)::before { inset-inline-start: 0 !important; }
.pair-list > li.task { margin-inline-start: 0; }
.pair-list > li.task > .tick { position: absolute; inset-inline-start: 0.2em; top: 0.45em; }
.pair-list > li.task > .pair.leading > .side:not(:empty)::before { content: none !important; }
.pair-list .side > .tick { position: absolute; inset-inline-start: -1.4em; top: 0.45em; }
.pair-list .side > :last-child { margin-bottom: 0.3em; }
.edition-parallel :is(.question-title, .recommendation-title) { display: block; margin: 0.15em 0 0; }
@media (min-width: 45rem) {
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .pair:has(table.wide) { grid-template-columns: minmax(0, 1fr); }
  .side:empty { display: block; }
  .edition-parallel main :is(.pair-list > li > .pair) { column-gap: 2.2rem; }
  .pair-list > li { padding-inline-start: 1.6em; }
  .pair-list > li > .pair > .side + .side { padding-inline-start: 1.6em; }
  .pair-list > li > .pair.leading > .side + .side:not(:empty)::before { inset-inline-start: 0.5em !important; }
  ol.pair-list > li > .pair.leading > .side + .side:not(:empty)::before { inset-inline-start: 0 !important; }
  .pair-list .side + .side > .tick { inset-inline-start: 0.2em; }
  .edition-parallel .title-both:not(.title-title):not(.title-column) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2.2rem; }
  .edition-parallel .title-both:not(.title-title):not(.title-column) > span + span { margin-inline-start: 0; }
  .edition-parallel .contents > ol { columns: 2; column-gap: 2.2rem; }
  .edition-parallel .contents > ol > li { break-inside: avoid; }
}
@media (max-width: 44.99rem) {
  .edition-parallel .side[lang="en"] { color: var(--ink); }
  .edition-parallel .side + .side:not(:empty) { border-inline-start: 0.12rem solid var(--rule); padding-inline-start: 0.8em; margin-bottom: 0.9em; }
  .edition-parallel .side + .side:not(:empty) > :last-child { margin-bottom: 0; }
  .pair-list > li > .pair.leading > .side + .side:not([data-number]):not(:empty)::before { content: none !important; }
  .pair-list > li > .pair.leading > .side + .side:is([data-number], :has(> .tick)) { padding-inline-start: 1.6em; }
  ol.pair-list > li > .pair.leading > .side + .side[data-number]::before { inset-inline-start: 0.3em; }
  .pair-list .side + .side > .tick { inset-inline-start: 0.4em; }
  .title-both > span { display: block; }
  .title-both > span + span { margin-inline-start: 0; margin-top: 0.15em; }
  .facts > div { grid-template-columns: minmax(0, 1fr); }
  table:not(.wide):has(thead :nth-child(4)) { min-width: 34rem; }
  table.wide:has(thead :nth-child(7)) { min-width: 58rem; }
  :is(h2, h3, h4, h5, h6, .question-title, .recommendation-title) > span[lang] + span[lang] { display: block; margin-inline-start: 0; font-size: 0.93em; }
}
@media (min-width: 72rem) {
  .edition-zh main, .edition-en main { display: grid; grid-template-columns: 15rem minmax(0, var(--text-measure)); justify-content: center; column-gap: 3.5rem; max-width: 66rem; }
  .edition-zh main > *, .edition-en main > * { grid-column: 2; min-width: 0; }
  .edition-zh main > .contents, .edition-en main > .contents { grid-column: 1; grid-row: 1 / span 400; align-self: start; position: sticky; top: 1.2rem; max-height: calc(100vh - 2.4rem); overflow-y: auto; margin: 0; padding: 0.2rem 0.6rem 1rem 0; background: none; font-size: 0.85rem; }
  .edition-zh .masthead, .edition-en .masthead, .edition-zh > footer, .edition-en > footer { max-width: 66rem; }
}
`
