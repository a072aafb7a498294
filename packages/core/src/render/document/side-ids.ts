/** The ids of a bilingual thing's two sides in the parallel edition: `dosing-zh` and `dosing-en` where the source says `dosing`. */
import type {Localized} from '../../model/language.js'
import type {Scope} from './context.js'

export function sideIds(scope: Scope, id: string | undefined): Localized<string> | undefined {
  if (!scope.both || id === undefined) return undefined
  return {zh: scope.context.ids.claim(`${id}-zh`), en: scope.context.ids.claim(`${id}-en`)}
}
