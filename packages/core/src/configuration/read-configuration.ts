/** `zhinan.config.yaml`: what a house asks of the checks of all its guidelines. */
import type {Finding} from '../diagnostics/finding.js'
import type {CheckConfiguration} from '../model/check-configuration.js'
import {readYaml} from '../yaml/read-yaml.js'
import {validate} from '../yaml/validate.js'
import {configurationSchema} from './schema.js'

export const configurationFile = 'zhinan.config.yaml'

export interface ConfigurationRead {
  /** What could be used of it; absent where the YAML cannot be read. */
  readonly configuration?: CheckConfiguration
  readonly findings: readonly Finding[]
}

/** Never throws. */
export function readConfiguration(text: string, file = configurationFile): ConfigurationRead {
  const source = text.replace(/^\uFEFF/, '')
  const {node, findings} = readYaml({
    file,
    text: source,
    value: source,
    valueOffset: 0,
    keys: new Set(['profile', 'checks']),
  })
  if (!node) return findings.length > 0 ? {findings} : {configuration: {rules: []}, findings}
  if (node.kind !== 'map') {
    return {
      findings: [...findings, {rule: 'field-not-map', place: node.place, data: {field: file, keys: 'profile, checks'}}],
    }
  }
  const read = validate(configurationSchema(), node, {
    hints: {rules: 'checks', 规则: 'checks', 检查: 'checks', 要求: 'profile'},
  })
  const {profile, checks} = read.value ?? {}
  return {
    configuration: {...(profile ? {profile} : {}), rules: checks?.rules ?? []},
    findings: [...findings, ...read.findings],
  }
}
