/**
 * Registration numbers of PREPARE (formerly IPGRP) as far as their form is known: register, year, country, running number. Other
 * registers' numbers are not looked at.
 */
import type {Finding} from '../diagnostics/finding.js'
import type {Metadata} from '../model/metadata.js'

const known = /^(?:IPGRP|PREPARE)-\d{4}[A-Z]{2}\d{2,5}$/

export function registrationFindings({registration, places}: Metadata): readonly Finding[] {
  const place = places['/registration/number']
  if (!registration || !place || !/\b(?:PREPARE|IPGRP)\b/i.test(registration.platform)) return []
  const {number} = registration
  if (known.test(number)) return []
  const expected = 'IPGRP-2021CN379'
  return [{rule: 'registration-number', place, actual: number, expected, data: {actual: number, expected}}]
}
