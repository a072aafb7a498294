/** Grading schemes: data, and finding them by name. */
export {grade} from './grade.js'
export {ocebm2009} from './ocebm-2009.js'
export {ocebm2011} from './ocebm-2011.js'
export {
  gradingAttribute,
  gradingLevel,
  gradingScheme,
  gradingSchemes,
  nearestGradingScheme,
  type SchemeRegistry,
  schemeRegistry,
} from './registry.js'
export type {GradingAttribute, GradingLevel, GradingScheme} from './scheme.js'
