/** The model's metadata from what the front matter says: defaults where nothing is said, places for everything that is. */
import {type Language, type LocalizedText, languages} from '../model/language.js'
import type {Contributor, Funding, Metadata} from '../model/metadata.js'
import type {Place} from '../model/place.js'
import {present} from '../text/present.js'
import {roleCodeOf} from './contributor-role.js'
import {requirementSettingsOf} from './requirements.js'
import type {FrontMatter} from './schema.js'

/** What a draft is called before it has an id. */
export const defaultId = 'guideline'
export const defaultVersion = '0.1.0'

function defaultLanguages(title: LocalizedText | undefined): readonly Language[] {
  const written = languages.filter(language => title?.[language] !== undefined)
  return written.length > 0 ? written : languages
}

export function metadataOf(read: FrontMatter, places: Readonly<Record<string, Place>>): Metadata {
  const id = read.id ?? defaultId
  const listed = read.languages ?? []
  const spoken = listed.length > 0 ? listed : defaultLanguages(read.title)
  const contributors = (read.contributors ?? []).map(
    ({role, ...one}): Contributor => ({
      ...present({
        ...one,
        role,
        roleCode: role && roleCodeOf(role),
        interests: one.interests && present(one.interests),
      }),
      affiliations: one.affiliations ?? [],
      credit: one.credit ?? [],
      group: one.group ?? 'author',
      corresponding: one.corresponding ?? false,
    }),
  )
  const funding: Funding | undefined = read.funding && {
    ...present(read.funding),
    sources: (read.funding.sources ?? []).map(source => ({funder: source.funder, grants: source.grants ?? []})),
  }
  const metadata: Omit<Metadata, 'places'> = {
    ...present({
      ...read,
      dates: undefined,
      registration: read.registration && present(read.registration),
      interests: read.interests && present(read.interests),
      protocol: read.protocol && present(read.protocol),
      panel: read.panel && present(read.panel),
      licence: read.licence && present(read.licence),
      funding,
      requirements: read.requirements && requirementSettingsOf(read.requirements),
    }),
    id,
    version: read.version ?? defaultVersion,
    status: read.status ?? 'draft',
    example: read.example ?? false,
    title: read.title ?? Object.fromEntries(spoken.map(language => [language, id])),
    dates: present(read.dates ?? {}),
    languages: spoken,
    references: read.references ?? [],
    organisations: (read.organisations ?? []).map(present),
    contributors,
    abbreviations: read.abbreviations ?? [],
    glossary: read.glossary ?? [],
    publication: present({
      zh: read.publication?.zh && present(read.publication.zh),
      en: read.publication?.en && present(read.publication.en),
    }),
  }
  return {...metadata, places}
}
