/** Front matter: from YAML to the metadata of a guideline. */
export {type FrontMatterField, frontMatterFields} from './fields.js'
export {mergeFrontMatter} from './merge-front-matter.js'
export {type FrontMatterSource, type ReadFrontMatter, readFrontMatter} from './read-front-matter.js'
export {requirementIdFindings} from './requirement-ids.js'
export {type RequirementPack, readRequirementPack, withRequirementPacks} from './requirement-packs.js'
