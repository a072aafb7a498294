/** Fields of a form: plain boxes on the screen, boxes and lines in black on paper. */
export const fields = `
.field { font: inherit; font-size: 0.95em; color: var(--ink); background: var(--paper); border: 0.07rem solid var(--strong-rule); border-radius: 0.15rem; padding: 0.15em 0.4em; max-width: 100%; min-height: 1.75em; vertical-align: baseline; }
.field-full, .field-multiline { width: 100%; }
.field-multiline { display: block; line-height: 1.6; resize: vertical; }
.field-checkbox { width: 1.15em; height: 1.15em; min-height: 0; margin: 0 0.35em 0 0; vertical-align: -0.15em; accent-color: var(--accent); }
.field-signature { display: inline-block; height: 2.4em; border: 0; border-bottom: 0.09rem solid var(--ink); border-radius: 0; background: none; }
.field-signature.field-full { display: block; }
.field[readonly] { background: var(--wash); }
.edition-zh main p:has(> .field) { text-indent: 0; text-align: start; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) { .field-checkbox { width: 1.5em; height: 1.5em; } }
@media print {
  .field, .field[readonly] { background: none; border-color: #000; color: #000; border-radius: 0; }
  .field:is(input, textarea, select) { appearance: none; -webkit-appearance: none; }
  .field:is([type="text"], [type="date"], [type="time"], [type="number"], select) { border-width: 0 0 0.6pt; }
  .field-multiline { resize: none; break-inside: avoid; }
  .field-checkbox { position: relative; border: 0.8pt solid #000; }
  .field-checkbox:checked::after { content: ""; position: absolute; left: 0.34em; top: 0.06em; width: 0.3em; height: 0.65em; border: solid #000; border-width: 0 0.14em 0.14em 0; transform: rotate(45deg); }
  .field:is([type="date"], [type="time"]):required:invalid::-webkit-datetime-edit { color: transparent; }
  .field::-webkit-calendar-picker-indicator, .field::-webkit-inner-spin-button { display: none; }
}
`
