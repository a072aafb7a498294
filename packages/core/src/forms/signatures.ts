/** Lines to sign, each with date and time: what a signature must have to be evidence. */

import {field, said} from './fields.js'
import type {Cell, FormBlock} from './form.js'
import {fieldName} from './names.js'
import {words} from './words.js'

/** Who signs: `signature.<who>` names each. */
export function signatures(base: string, who: readonly string[]): FormBlock[] {
  const rows = who.map((one): Cell[] => {
    const of = words(`signature.${one}`)
    const name = (purpose: string): string => fieldName(...base.split('.'), one, purpose)
    return [
      [{type: 'words', words: of}],
      [field(name('signature'), 'signature', words('tooltip.signature', {of}), {width: 'full'})],
      [field(name('date'), 'date', words('tooltip.date', {of}), {width: 'full'})],
      [field(name('time'), 'time', words('tooltip.time', {of}), {width: 'full'})],
    ]
  })
  return [
    {
      type: 'table',
      columns: [
        [said('signature.who')],
        [said('signature.signature')],
        [said('signature.date')],
        [said('signature.time')],
      ],
      shares: [34, 34, 18, 14],
      rows,
    },
  ]
}
