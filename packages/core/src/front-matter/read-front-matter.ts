/**
 * Front matter to metadata: `title:\n  zh: …\n  en: …` becomes `{title: {zh, en}}`, every value with its place. As much as can be
 * used is used; what is missing has a default, so that a draft builds, and a finding.
 */
import type {Finding} from '../diagnostics/finding.js'
import type {Language} from '../model/language.js'
import type {Metadata} from '../model/metadata.js'
import type {Place} from '../model/place.js'
import type {FrontMatterText} from '../source/tree.js'
import type {LanguageContext} from '../yaml/fields.js'
import {readYaml} from '../yaml/read-yaml.js'
import type {YamlNode} from '../yaml/tree.js'
import {validate} from '../yaml/validate.js'
import {affiliationFindings} from './affiliations.js'
import {type CitationStyleShape, citationStyleShape} from './citation-style.js'
import {fieldHints, knownKeys} from './field-hints.js'
import {inheritedPlaces} from './inherited-places.js'
import {metadataOf} from './metadata-of.js'
import {registrationFindings} from './registration.js'
import {completenessFindings} from './required.js'
import {type FrontMatter, frontMatterSchema} from './schema.js'

export interface FrontMatterSource {
  readonly file: string
  /** The decoded text of the whole file. */
  readonly text: string
  readonly frontMatter?: FrontMatterText | undefined
  /** In the two-file form: a text without `zh:` and `en:` is in this language. */
  readonly language?: Language | undefined
}

/** What a front matter says, before defaults; the two files of the two-file form are merged in this shape. */
export interface WrittenFrontMatter {
  readonly value: FrontMatter
  readonly node: YamlNode
  readonly places: Readonly<Record<string, Place>>
  /** The whole front matter. */
  readonly whole: Place
  readonly language?: Language
  readonly findings: readonly Finding[]
}

export interface ReadFrontMatter {
  /** Absent where there is no front matter or its YAML cannot be read. */
  readonly metadata?: Metadata
  /** For `mergeFrontMatter`. */
  readonly written?: WrittenFrontMatter
  readonly findings: readonly Finding[]
}

const schemas = new Map<string, ReturnType<typeof frontMatterSchema>>()

function schemaFor(context: LanguageContext, styles: CitationStyleShape): ReturnType<typeof frontMatterSchema> {
  const name = `${context.language ?? 'both'} ${styles}`
  let schema = schemas.get(name)
  if (!schema) {
    schema = frontMatterSchema(context, styles)
    schemas.set(name, schema)
  }
  return schema
}

/** The only language of a guideline that lists one; read before the schema, since texts depend on it. */
function onlyLanguage(node: YamlNode): Language | undefined {
  const entry = node.kind === 'map' ? node.entries.find(one => one.key === 'languages') : undefined
  const tags = entry?.value.kind === 'list' ? entry.value.entries : entry ? [entry.value] : []
  const named = new Set(tags.map(tag => (tag.kind === 'text' ? languageOf(tag.value) : undefined)))
  const [only] = named
  return named.size === 1 ? only : undefined
}

function languageOf(tag: string): Language | undefined {
  if (/^zh(?:[-_]|$)/i.test(tag)) return 'zh'
  return /^en(?:[-_]|$)/i.test(tag) ? 'en' : undefined
}

/** Never throws. */
export function readFrontMatter(source: FrontMatterSource): ReadFrontMatter {
  const {file, text, frontMatter} = source
  if (!frontMatter)
    return {
      findings: [
        {
          rule: 'front-matter-missing',
          place: {file, line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0},
        },
      ],
    }
  const yaml = readYaml({file, text, value: frontMatter.value, valueOffset: frontMatter.valueOffset, keys: knownKeys})
  const {node} = yaml
  if (!node) {
    const empty: Finding = {rule: 'front-matter-missing', place: frontMatter.place}
    return {findings: yaml.findings.length > 0 ? yaml.findings : [empty]}
  }
  if (node.kind !== 'map')
    return {
      findings: [
        ...yaml.findings,
        {rule: 'field-not-map', place: node.place, data: {field: '---', keys: 'id, title, languages'}},
      ],
    }
  const language = source.language ?? onlyLanguage(node)
  const read = validate(schemaFor(language ? {language} : {}, citationStyleShape(node)), node, {hints: fieldHints})
  return finishFrontMatter({
    value: read.value ?? {},
    node,
    places: {...inheritedPlaces(read.value ?? {}, read.places), '': frontMatter.place},
    whole: frontMatter.place,
    ...(source.language ? {language: source.language} : {}),
    findings: [...yaml.findings, ...read.findings],
  })
}

/** Metadata with defaults, and what only the whole shows: missing fields, unknown affiliations. */
export function finishFrontMatter(written: WrittenFrontMatter): ReadFrontMatter {
  const metadata = metadataOf(written.value, written.places)
  return {
    metadata,
    written,
    findings: [
      ...written.findings,
      ...completenessFindings(written),
      ...affiliationFindings(metadata),
      ...registrationFindings(metadata),
    ],
  }
}
