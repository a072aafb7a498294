/** Requirements: what they can say, who asks for it, and how to look it up. */
export {catalogueElements} from './catalogue/index.js'
export {type ContextWords, contextWords, jurisdictionWords} from './contexts.js'
export {type BothLanguages, type CatalogueElement, type Demand, isBinding, type RequirementElement} from './element.js'
export {factKindWords} from './fact-words.js'
export {requirementLimits} from './limits.js'
export {type BuiltInMeasure, builtInMeasures} from './measures.js'
export {
  type AskedElement,
  elementName,
  type RequirementMeasure,
  type RequirementRegistry,
  type RequirementRole,
  type RequirementSubject,
  requirementRegistry,
} from './registry.js'
export {type BuiltInRole, builtInRoles} from './roles.js'
export {
  type RequirementSource,
  type RequirementSourceId,
  requirementSource,
  requirementSources,
} from './sources.js'
export {type BuiltInSubject, builtInSubjects} from './subjects.js'
