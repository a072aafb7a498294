/** Diagnostics: the catalogue of rules, how severe each is, and its words. */
export {type Area, areaOf, areas, catalogue, definitionOf, type RuleId} from './catalogue.js'
export type {
  Diagnostic,
  Finding,
  MarkedText,
  Profile,
  RuleWords,
  Severity,
  Suppression,
  TextEdit,
} from './finding.js'
export {nearestName} from './nearest.js'
export {compareFindings} from './order.js'
export type {RuleDefinition, RuleDefinitions, RuleSeverity} from './rule-definition.js'
export {ruleWords} from './rule-words.js'
export {gradeFindings, profileOf, severityIn} from './severity.js'
export {toVFileMessage} from './vfile-message.js'
export {ruleUrl, type WordedDiagnostic, wordDiagnostic} from './words.js'
