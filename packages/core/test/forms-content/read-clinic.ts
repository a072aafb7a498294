/** The guideline of a clinic on which the forms are tried, whole or with one text replaced. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Form, FormBlock} from '../../src/forms/form.js'
import {buildForms} from '../../src/forms/index.js'
import type {Guideline} from '../../src/model/guideline.js'
import {readGuideline} from '../../src/read-guideline.js'

const file = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

export const source = file('./clinic.md')

export function guidelineOf(text: string): Guideline {
  const {guideline} = readGuideline({
    files: new Map([
      ['guideline.md', text],
      ['references.bib', file('./references.bib')],
    ]),
  })
  if (!guideline) throw new Error('The guideline cannot be read')
  return guideline
}

export const clinic = (): Guideline => guidelineOf(source)

export const formOf = (guideline: Guideline, id: string): Form => {
  const form = buildForms(guideline).forms.find(one => one.id === id)
  if (!form) throw new Error(`There is no form ${id}`)
  return form
}

/** Names of the form's fields, in order; one that stands several times is named each time. */
export function fieldNames({children}: Pick<Form, 'children'>): readonly string[] {
  const inBlock = (block: FormBlock): readonly string[] => {
    switch (block.type) {
      case 'section':
        return block.children.flatMap(inBlock)
      case 'line':
        return block.pieces.flatMap(piece => (piece.type === 'field' ? [piece.field.name] : []))
      case 'table':
        return block.rows.flat(2).flatMap(piece => (piece.type === 'field' ? [piece.field.name] : []))
      case 'notice':
      case 'prose':
        return []
    }
  }
  return children.flatMap(inBlock)
}
