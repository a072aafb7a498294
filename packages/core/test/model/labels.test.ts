/** Everything that metadata may hold as a word of ours has a label in both languages, and no label is left without a use. */
import {expect, test} from 'vitest'
import {certaintyReasons, criterionCodes, importances, judgementsOf} from '../../src/evidence/index.js'
import {contributorGroups, organisationKinds} from '../../src/front-matter/schema.js'
import {resources} from '../../src/locales/resources.generated.js'
import {languages} from '../../src/model/language.js'
import {creditRoles, guidelineTypes, statuses} from '../../src/model/metadata.js'

const groups: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  type: guidelineTypes,
  organisation: organisationKinds,
  group: contributorGroups,
  credit: creditRoles,
  importance: importances,
  reason: certaintyReasons,
  etd: criterionCodes,
  judgement: [...new Set(Object.values(judgementsOf).flat())],
}

test.each(Object.entries(groups))('%s', (group, codes) => {
  for (const language of languages) {
    const labels: Readonly<Record<string, unknown>> = resources[language].metadata
    expect(Object.keys(labels[group] as object).sort()).toEqual([...codes].sort())
    for (const label of Object.values(labels[group] as object))
      expect(label).toMatch(language === 'zh' ? /^\p{Script=Han}/u : /^[A-Z]/)
  }
})
