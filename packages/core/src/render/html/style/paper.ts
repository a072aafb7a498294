/** Printing: A4, black on white, nothing torn that should stay together, the draft's mark on every page. */
export const paper = `
@page { size: A4; margin: 20mm 18mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --wash: #f5f5f5; --link: #000; --rule: #ccc; }
  html { font-size: 10pt; }
  .skip, .contents, .backlinks { display: none; }
  main, .masthead, body > footer, .edition-parallel :is(main, .masthead) { max-width: none; padding-inline: 0; }
  .edition-zh main, .edition-en main { display: block; max-width: none; }
  .masthead { padding-top: 0; }
  p, li { orphans: 2; widows: 2; }
  h2, h3, h4, h5, h6, caption, .table-block > figcaption, .recommendation > header { break-after: avoid; }
  .recommendation > header, .statement, .question, tr, img, .notice, .mark, .facts > div, #references li { break-inside: avoid; }
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 8mm; }
  .pair:has(table.wide) { grid-template-columns: minmax(0, 1fr); }
  .scroll { overflow: visible; container-type: normal; }
  caption > span { position: static; width: auto; }
  table.wide { min-width: 0; font-size: 7.5pt; }
  th, td { min-width: 0; padding: 0.35em 0.5em; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  .draft .page-mark { display: block; position: fixed; inset: 40% 0 auto; text-align: center; transform: rotate(-30deg); font: 700 60pt sans-serif; color: #000; opacity: 0.06; z-index: -1; }
}
`
