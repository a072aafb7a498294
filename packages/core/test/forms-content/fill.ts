/** Fills a form in as another program would: texts and check boxes by name. */
import {PDFDocument} from 'pdf-lib'

export async function fill(
  bytes: Uint8Array,
  {texts, boxes}: {readonly texts: Readonly<Record<string, string>>; readonly boxes: readonly string[]},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  for (const [name, text] of Object.entries(texts)) pdf.getForm().getTextField(name).setText(text)
  for (const name of boxes) pdf.getForm().getCheckBox(name).check()
  return pdf.save({updateFieldAppearances: false})
}
