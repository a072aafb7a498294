/** Schema of `Guideline`: what `<id>.json` holds. */
import {z} from 'zod'
import type {Guideline} from '../guideline.js'
import {block, footnote} from './blocks.js'
import {metadata} from './metadata.js'
import {reference} from './reference.js'
import {type Agree, list, object, text} from './shape.js'

export const guidelineSchema = object({
  format: z.literal(1),
  metadata,
  body: list(block),
  footnotes: list(footnote),
  references: list(reference),
  numbering: list(text).meta({
    description: 'Keys in order of first citation in the source language; the first is number 1.',
  }),
})

export const guidelineAgrees: Agree<Guideline, z.output<typeof guidelineSchema>> = true
