/** Every rule there is, by area. A rule that is not here cannot be reported; one without words in both languages does not compile. */
import {fidelityRules} from './catalogue/fidelity.js'
import {formRules} from './catalogue/forms.js'
import {governanceRules} from './catalogue/governance.js'
import {gradingRules} from './catalogue/grading.js'
import {inputRules} from './catalogue/input.js'
import {metadataRules} from './catalogue/metadata.js'
import {pairingRules} from './catalogue/pairing.js'
import {referenceRules} from './catalogue/references.js'
import {renderRules} from './catalogue/render.js'
import {requirementRules} from './catalogue/requirements.js'
import {sourceRules} from './catalogue/source.js'
import {structureRules} from './catalogue/structure.js'
import {styleRules} from './catalogue/style.js'
import type {RuleDefinition} from './rule-definition.js'

/** The words of area `x` are in locales/<language>/rules-x.json. */
export const areas = {
  input: inputRules,
  source: sourceRules,
  metadata: metadataRules,
  pairing: pairingRules,
  references: referenceRules,
  structure: structureRules,
  fidelity: fidelityRules,
  grading: gradingRules,
  governance: governanceRules,
  requirements: requirementRules,
  style: styleRules,
  render: renderRules,
  forms: formRules,
} as const

export type Area = keyof typeof areas

export const catalogue = {
  ...areas.input,
  ...areas.source,
  ...areas.metadata,
  ...areas.pairing,
  ...areas.references,
  ...areas.structure,
  ...areas.fidelity,
  ...areas.grading,
  ...areas.governance,
  ...areas.requirements,
  ...areas.style,
  ...areas.render,
  ...areas.forms,
} as const

export type RuleId = keyof typeof catalogue

const areaByRule = new Map<string, Area>(
  Object.entries(areas).flatMap(([area, rules]) => Object.keys(rules).map(id => [id, area as Area] as const)),
)

/** The area of a rule of ours; undefined for a rule from outside. */
export const areaOf = (rule: string): Area | undefined => areaByRule.get(rule)

/** What the catalogue says of a rule of ours; undefined for a rule from outside. */
export const definitionOf = (rule: string): RuleDefinition | undefined =>
  Object.hasOwn(catalogue, rule) ? (catalogue as Readonly<Record<string, RuleDefinition>>)[rule] : undefined
