/** Finding a grading scheme by the name that front matter gives it, among ours and those that a caller adds. */
import {nearestName} from '../diagnostics/nearest.js'
import {accAha} from './acc-aha.js'
import {canmat} from './canmat.js'
import {grade} from './grade.js'
import {nhmrc} from './nhmrc.js'
import {ocebm2009} from './ocebm-2009.js'
import {ocebm2011} from './ocebm-2011.js'
import type {GradingAttribute, GradingLevel, GradingScheme} from './scheme.js'
import {sign} from './sign.js'
import {uspstf} from './uspstf.js'

/** The schemes that come with Zhinan. */
export const gradingSchemes: readonly GradingScheme[] = [
  grade,
  ocebm2009,
  ocebm2011,
  canmat,
  uspstf,
  accAha,
  sign,
  nhmrc,
]

export interface SchemeRegistry {
  readonly schemes: readonly GradingScheme[]
  /** By id or alias; case, blanks, hyphens and full-width forms do not matter. */
  scheme(name: string): GradingScheme | undefined
  /** The id that a misspelt name most likely meant, or the only one that a longer name holds: `推荐分级的评估（GRADE）`. */
  nearest(name: string): string | undefined
}

const normal = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_/‐‑–—-]+/g, '')

/** `extra` are further schemes; one with the id of ours takes its place, aliases included; their names come before ours. */
export function schemeRegistry(extra: readonly GradingScheme[] = []): SchemeRegistry {
  const ids = new Set(extra.map(scheme => normal(scheme.id)))
  const schemes = [...extra, ...gradingSchemes.filter(scheme => !ids.has(normal(scheme.id)))]
  const byName = new Map<string, GradingScheme>()
  const call = (name: string, scheme: GradingScheme) => {
    if (!byName.has(normal(name))) byName.set(normal(name), scheme)
  }
  for (const group of [schemes.slice(0, extra.length), schemes.slice(extra.length)]) {
    for (const scheme of group) call(scheme.id, scheme)
    for (const scheme of group) for (const alias of scheme.aliases) call(alias, scheme)
  }
  return {
    schemes,
    scheme: name => byName.get(normal(name)),
    nearest: name => {
      const found = nearestName(normal(name), byName.keys())
      if (found !== undefined) return byName.get(found)?.id
      const words = name
        .normalize('NFKC')
        .toLowerCase()
        .slice(0, 200)
        .split(/[^a-z0-9]+/)
      const held = new Set(words.flatMap(one => byName.get(one)?.id ?? []))
      return held.size === 1 ? [...held][0] : undefined
    },
  }
}

const ours = schemeRegistry()

/** One of our schemes by id or alias. */
export const gradingScheme = (name: string): GradingScheme | undefined => ours.scheme(name)

export const nearestGradingScheme = (name: string): string | undefined => ours.nearest(name)

export const gradingAttribute = (scheme: GradingScheme, name: string): GradingAttribute | undefined =>
  scheme.attributes.find(attribute => attribute.name === name)

const spelling = (value: string): string => value.normalize('NFKC').trim().toLowerCase()

/** A level by its value or by another spelling of it (`weak` for GRADE's `conditional`), in any case. */
export function gradingLevel(scheme: GradingScheme, attribute: string, value: string): GradingLevel | undefined {
  const levels = gradingAttribute(scheme, attribute)?.levels ?? []
  const wanted = spelling(value)
  return (
    levels.find(level => level.value === value) ??
    levels.find(level => spelling(level.value) === wanted) ??
    levels.find(level => level.aliases?.some(alias => spelling(alias) === wanted))
  )
}
