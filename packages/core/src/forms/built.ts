/** What a builder of forms gives: a form, or none where nothing could stand in it, and what the guideline lacks for it. */
import type {Form} from './form.js'
import type {Lack} from './lacking.js'
import type {Words} from './words.js'

export interface Built {
  readonly form: Omit<Form, 'lacking'> | undefined
  readonly id: string
  readonly title: Words
  readonly lacks: readonly Lack[]
}
