/** What a field looks like until a viewer draws it anew: its text, or a tick. The box around it is on the page. */
import {type PDFContext, PDFDict, PDFName, type PDFRef} from 'pdf-lib'
import type {FormField} from '../../document/nodes.js'
import {checkedState, isChecked, multilineSize} from './field-entries.js'
import type {FieldFont} from './field-font.js'
import {textOperators} from './typeset-text.js'

export interface AppearanceFont {
  readonly font: FieldFont
  readonly name: string
  readonly ref: PDFRef
}

export interface WidgetSize {
  readonly width: number
  readonly height: number
}

const largest = 10

/** A tick that fills most of the box, in black: it is to be seen on a photocopy. */
function tick({width, height}: WidgetSize): string {
  const at = (x: number, y: number): string => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`
  return `q 0 G ${(width * 0.14).toFixed(2)} w 1 J 1 j ${at(0.2, 0.5)} m ${at(0.42, 0.24)} l ${at(0.82, 0.8)} l S Q`
}

function shownText(field: FormField): string {
  const {value} = field
  if (value === undefined) return ''
  return field.kind === 'choice' ? (field.options?.find(option => option.value === value)?.label ?? value) : value
}

/** Sets `/AP`, and `/AS` of a check box. */
export function setAppearance(
  widget: PDFDict,
  field: FormField,
  size: WidgetSize,
  {font, name, ref}: AppearanceFont,
  context: PDFContext,
): void {
  const drawing = (operators: string, resources: PDFDict): PDFRef =>
    context.register(
      context.flateStream(operators, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, size.width, size.height],
        Resources: resources,
      }),
    )
  const none = PDFDict.withContext(context)
  if (field.kind === 'checkbox') {
    const states = {[checkedState]: drawing(tick(size), none), Off: drawing('', none)}
    widget.set(PDFName.of('AP'), context.obj({N: states}))
    widget.set(PDFName.of('AS'), PDFName.of(isChecked(field) ? checkedState : 'Off'))
    return
  }
  if (field.kind === 'signature') {
    widget.set(PDFName.of('AP'), context.obj({N: drawing('', none)}))
    return
  }
  const multiline = field.kind === 'multiline'
  const operators = textOperators(
    shownText(field),
    {...size, size: multiline ? multilineSize : Math.min(largest, size.height * 0.6), multiline, fontName: name},
    font,
  )
  widget.set(PDFName.of('AP'), context.obj({N: drawing(operators, context.obj({Font: {[name]: ref}}))}))
}
