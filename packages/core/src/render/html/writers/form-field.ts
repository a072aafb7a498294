/** Fields of a form: the browser's own controls, each named for screen readers; on paper, boxes and lines to write on. */
import type {Element, Properties} from 'hast'
import type {FormField, FormFieldKind} from '../../document/nodes.js'
import {element} from '../elements.js'
import type {Page, Writer} from '../page.js'

/** Em, of a control that takes not the whole line. */
const widths: Readonly<Record<Exclude<FormFieldKind, 'checkbox' | 'multiline'>, number>> = {
  text: 12,
  date: 9,
  time: 7,
  number: 6,
  choice: 10,
  signature: 14,
}

/** In the language of the edition, in both languages in the parallel one. */
function nameOf(field: FormField, page: Page): string {
  const {tooltip} = field
  if (page.edition !== 'parallel') return tooltip[page.lang]
  const other = page.lang === 'zh' ? 'en' : 'zh'
  return `${tooltip[page.lang]} | ${tooltip[other]}`
}

const width = (field: FormField, usual: number): Properties => {
  if (field.width === 'full') return {}
  const em = Math.min(Math.max(field.width ?? usual, 1), 60)
  return {style: `width: ${Math.round(em * 100) / 100}em`}
}

/** No form of the browser is around: nothing can be sent. `autocomplete` is off, since the next patient sits at the same machine. */
function shared(field: FormField, page: Page): Properties {
  return {
    id: page.freeId(`field-${field.name}`),
    name: field.name,
    ariaLabel: nameOf(field, page),
    autoComplete: ['off'],
    ...(field.required ? {required: true} : {}),
  }
}

const classes = (field: FormField): Properties => ({
  className: ['field', `field-${field.kind}`, ...(field.width === 'full' ? ['field-full'] : [])],
})

const limits = (field: FormField): Properties => ({
  ...(field.maxLength === undefined ? {} : {maxLength: Math.max(1, Math.floor(field.maxLength))}),
  ...(field.readOnly ? {readOnly: true} : {}),
})

function choice(field: FormField, page: Page): Element {
  const options = [{value: '', label: ''}, ...(field.options ?? [])]
  return element(
    'select',
    {
      ...classes(field),
      ...shared(field, page),
      ...width(field, widths.choice),
      ...(field.readOnly ? {disabled: true} : {}),
    },
    options.map(({value, label}) =>
      element('option', {value, ...(value !== '' && value === field.value ? {selected: true} : {})}, [label]),
    ),
  )
}

const types = {text: 'text', date: 'date', time: 'time', number: 'number'} as const

export const formField: Writer<FormField> = (field, page) => {
  switch (field.kind) {
    case 'checkbox':
      return element('input', {
        type: 'checkbox',
        ...classes(field),
        ...shared(field, page),
        ...(field.value === 'on' ? {checked: true} : {}),
        ...(field.readOnly ? {disabled: true} : {}),
      })
    case 'multiline':
      return element(
        'textarea',
        {...classes(field), ...shared(field, page), rows: field.lines ?? 3, ...limits(field)},
        field.value === undefined ? [] : [field.value],
      )
    case 'choice':
      return choice(field, page)
    case 'signature':
      // Signed on paper: a line, and no control that would promise more.
      return element('span', {...classes(field), ...width(field, widths.signature)}, [
        element('span', {className: ['heard']}, [nameOf(field, page)]),
      ])
    default:
      return element('input', {
        type: types[field.kind],
        ...classes(field),
        ...shared(field, page),
        ...width(field, widths[field.kind]),
        ...(field.kind === 'number' ? {step: 'any'} : {}),
        ...limits(field),
        ...(field.value === undefined ? {} : {value: field.value}),
      })
  }
}
