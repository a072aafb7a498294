/**
 * Schemas of the texts that stand in YAML: each reads what an author writes and gives the value of the model, or an issue that
 * names one of our rules. `zod` keeps the path, the tree keeps the place.
 */
export {choice, count, share, texts, truth} from './choices.js'
export {
  type Context,
  described,
  type FieldDescription,
  type FieldIssue,
  fieldDescriptions,
  fieldIssue,
  text,
} from './field.js'
export {anchor, citationKey, date, doi, email, issn, orcid, relativePath, slug, url} from './formed-fields.js'
export {type LanguageContext, localized, localizedList, readLocalized} from './localized-fields.js'
