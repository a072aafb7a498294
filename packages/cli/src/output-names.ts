/** The names of what a build writes: `<out>/<id>/<id>.<edition>.<format>`, `<out>/<id>/<id>.<form>.<edition>.<format>`, `<out>/<id>/<id>.json`, `<out>/index.html`. */
import type {Edition} from '@zhinan/core'

export const editions = ['zh', 'en', 'parallel'] as const satisfies readonly Edition[]
export const formats = ['html', 'pdf', 'json'] as const
export type Format = (typeof formats)[number]

export const outputName = (id: string, edition: Edition, format: 'html' | 'pdf'): string => `${id}.${edition}.${format}`
export const modelName = (id: string): string => `${id}.json`

export const formName = (id: string, form: string, edition: Edition, format: 'html' | 'pdf'): string =>
  `${id}.${form}.${edition}.${format}`

/** `<form>` of `<id>.<form>.<edition>.<format>`; undefined of a name that is none of a form. */
export const formOf = (name: string): string | undefined =>
  /^[^.]+\.(consent|consent-conversation|competence-[^.]+|site-readiness|session-record|before-you-start)\.(?:zh|en|parallel)\.(?:html|pdf)$/u.exec(
    name,
  )?.[1]

/** Every name that some build of this guideline may have written, but for its forms, whose names hold roles. */
export function possibleNames(id: string): readonly string[] {
  return [
    modelName(id),
    ...editions.flatMap(edition => [outputName(id, edition, 'html'), outputName(id, edition, 'pdf')]),
  ]
}
