/** Grading schemes: data, and finding them by name. */
export {accAha} from './acc-aha.js'
export {canmat} from './canmat.js'
export {grade} from './grade.js'
export {nhmrc} from './nhmrc.js'
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
export {
  type GradingAttribute,
  type GradingCombination,
  type GradingLevel,
  type GradingScheme,
  wordingKey,
} from './scheme.js'
export {sign} from './sign.js'
export {uspstf} from './uspstf.js'
