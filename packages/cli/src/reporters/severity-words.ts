/** How severe a rule is, in words: once where every profile says the same. */
import type {Profile, Severity} from '@zhinan/core'
import type {Say} from '../say.js'
import {profiles} from './rule-facts.js'

export function severityWords(severity: Readonly<Record<Profile, Severity | 'off'>>, say: Say): string {
  const [draft, ...others] = profiles.map(profile => say(`severity.${severity[profile]}`))
  if (draft !== undefined && others.every(level => level === draft)) return draft
  const under = (profile: Profile) =>
    say('explain.under', {profile: say(`profile.${profile}`), severity: say(`severity.${severity[profile]}`)})
  return profiles.map(under).join(say('explain.comma'))
}
