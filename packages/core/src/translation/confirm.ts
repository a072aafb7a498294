/** Records that texts say the same in both languages as they stand. */
import type {Guideline} from '../model/guideline.js'
import type {TranslationLock} from './lock.js'
import {type TranslationStatus, translationStatuses} from './state.js'

export interface Confirmation {
  /** The lock to be written: in reading order; what is no longer in the guideline is dropped. */
  readonly lock: TranslationLock
  /** Those that were not in step before. */
  readonly confirmed: readonly TranslationStatus[]
  /** Those asked for that exist in one language alone; they stay as they are. */
  readonly oneLanguage: readonly TranslationStatus[]
  /** Ids that no text and no part has. */
  readonly unknown: readonly string[]
}

export interface ConfirmOptions {
  /** Ids of texts (`R1.2`), of parts of the guideline for all texts in them (`R1`), or `all`. */
  readonly ids: readonly string[] | 'all'
  /** ISO date. */
  readonly date: string
  /** Who confirms. */
  readonly by?: string
}

export function confirmTranslations(
  guideline: Guideline,
  lock: TranslationLock | undefined,
  {ids, date, by}: ConfirmOptions,
): Confirmation {
  const {statuses} = translationStatuses(guideline, lock)
  const known = new Set(statuses.flatMap(({unit}) => [unit.id, unit.container]))
  const asked = ids === 'all' ? undefined : new Set(ids)
  const isAsked = ({unit}: TranslationStatus) => !asked || asked.has(unit.id) || asked.has(unit.container)
  const chosen = statuses.filter(isAsked)
  const confirmed = chosen.filter(({state}) => state !== 'in-step' && state !== 'one-language')
  const fresh = new Set(confirmed)
  return {
    lock: {
      format: 1,
      translations: statuses.flatMap(status => {
        const {unit, confirmed: before} = status
        const {zh, en} = unit.text
        if (fresh.has(status) && zh && en) {
          return [{id: unit.id, confirmed: date, ...(by === undefined ? {} : {by}), zh, en}]
        }
        return before ? [{...before, id: unit.id}] : []
      }),
    },
    confirmed,
    oneLanguage: chosen.filter(({state}) => state === 'one-language'),
    unknown: asked ? [...asked].filter(id => !known.has(id)) : [],
  }
}
