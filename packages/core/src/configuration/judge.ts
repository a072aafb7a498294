/** How severe a finding is: what the catalogue says under the profile, as far as the configuration does not ask for something else. */
import type {Profile, Severity} from '../diagnostics/finding.js'
import type {RuleSeverity} from '../diagnostics/rule-definition.js'
import type {CheckConfiguration, RuleSetting} from '../model/check-configuration.js'
import type {Guideline} from '../model/guideline.js'
import type {Place} from '../model/place.js'
import {partsAround} from './parts.js'
import {fits} from './pattern.js'
import {settingOf} from './settings.js'

export interface Judge {
  readonly severityOf: (rule: string, severity: RuleSeverity, place: Place) => Severity | 'off'
  /** Whether nothing the rule finds can be reported, so that it need not run. */
  readonly isOff: (rule: string, severity: RuleSeverity) => boolean
}

export function judge(profile: Profile, configuration?: CheckConfiguration, guideline?: Guideline): Judge {
  const around = guideline ? partsAround(guideline) : () => []
  const known = new Map<string, ReturnType<typeof settingOf>>()
  const setting = (rule: string, severity: RuleSeverity) => {
    let found = known.get(rule)
    if (!found) {
      found = settingOf(configuration, rule, typeof severity === 'string' ? severity : severity[profile])
      known.set(rule, found)
    }
    return found
  }
  const holdsIn = ({parts = []}: RuleSetting, ids: readonly string[]) =>
    parts.some(pattern => ids.some(id => fits(pattern, id)))
  return {
    severityOf(rule, severity, place) {
      const found = setting(rule, severity)
      if (found.inParts.length === 0) return found.severity
      const ids = around(place)
      return found.inParts.findLast(one => holdsIn(one, ids))?.severity ?? found.severity
    },
    isOff(rule, severity) {
      const found = setting(rule, severity)
      return found.severity === 'off' && found.inParts.every(one => one.severity === 'off')
    },
  }
}
