import {expect, test} from 'vitest'
import {nameFault} from '../../../src/checks/references/name-faults.js'
import type {ReferenceName} from '../../../src/model/reference.js'
import {found, foundInBib, reference} from './support.js'

test.each([
  [{literal: 'Jr Singh JB'}, 'suffix'],
  [{family: 'Jr Singh', given: 'JB'}, 'suffix'],
  [{family: 'Jr', given: 'J. B.'}, 'suffix'],
  [{family: 'Jr.', given: 'Jaroslav'}, 'suffix'],
  [{family: 'III', given: 'J. W. Ager'}, 'suffix'],
  [{family: 'Freitas', given: 'Jaime A. Jr.'}, 'suffix'],
  [{literal: 'Jr'}, 'suffix'],
  [{literal: 'et al'}, 'et-al'],
  [{literal: 'et al.'}, 'et-al'],
  [{family: 'al', given: 'et'}, undefined],
  [{literal: '等'}, 'et-al'],
  [{literal: '王高华等'}, 'et-al'],
  [{literal: '王高华，等'}, 'et-al'],
  [{literal: 'Others'}, 'et-al'],
  [{family: 'Smith et al.', given: 'J.'}, undefined],
  [{literal: 'Smith J, et al'}, 'et-al'],
  [{literal: '王伟1'}, 'mark'],
  [{literal: '王伟1,2'}, 'mark'],
  [{family: 'Wang*', given: 'Yuanhao'}, 'mark'],
  [{family: 'Smith¹', given: 'John'}, 'mark'],
  [{family: 'Smith2', given: 'John'}, 'mark'],
  [{family: 'Smith†', given: 'John'}, 'mark'],
  [{family: 'Smith', given: 'j.smith@x.org'}, 'mark'],
  [{family: 'Tr\\aardh', given: 'J'}, 'mark'],
  [{family: 'Zarate CA', given: 'Singh JB'}, 'several'],
  [{family: 'Zarate CA', suffix: 'Singh JB', given: 'Carlson PJ'}, 'several'],
  [{literal: 'Zarate CA, Singh JB, Carlson PJ'}, 'several'],
  [{literal: 'Zarate CA and Singh JB'}, 'several'],
  [{family: 'Voigtlander', given: 'B;'}, 'several'],
  [{literal: '王高华，舒畅'}, 'several'],
  [{literal: '王高华,舒畅,向均怡'}, 'several'],
  [{literal: '王高华 舒畅'}, 'several'],
  [{literal: '王高华；舒畅'}, 'several'],
  [{literal: '王高华、舒畅'}, 'several'],
  [{family: 'Adhikari', given: 'B. and'}, 'conjunction'],
  [{literal: 'and J. Smith'}, 'conjunction'],
  [{literal: '和 王伟'}, 'conjunction'],
  [{family: 'Smith', given: 'John PhD'}, 'degree'],
  [{family: 'Müller?? ', given: 'J'}, 'lost'],
  [{family: 'MÃ¼ller', given: 'J'}, 'lost'],
  [{family: 'Sch\uFFFDfl', given: 'B'}, 'lost'],
] satisfies [ReferenceName, string | undefined][])('%j: %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault)
})

test.each([
  {family: 'Zarate', suffix: 'Jr', given: 'C. A.'},
  {family: 'Zarate', suffix: 'III', given: 'C. A.'},
  {family: 'Smith', given: 'JR'},
  {family: 'Smith', given: 'M. D.'},
  {family: 'Smith', given: 'MD'},
  {family: 'Smith', given: 'SR'},
  {family: 'Smith', given: 'MPH'},
  {family: 'Li', given: 'X.'},
  {family: 'LI', given: 'X'},
  {family: 'aan het Rot', given: 'M.'},
  {particle: 'van den', family: 'Eynde', given: 'F.'},
  {family: 'Van Den Eynde', given: 'F.'},
  {family: 'O’Brien', given: 'P. M. S.'},
  {family: "D'Angelo", given: 'E.'},
  {family: 'Acevedo-Diaz', given: 'E. E.'},
  {family: 'de Oliveira Souza dos Santos', given: 'Maria José'},
  {family: 'Andersen', given: 'And'},
  {family: 'Anderson', given: 'Andrew'},
  {family: 'Sand', given: 'A.'},
  {family: 'Ng', given: 'K.-S.'},
  {family: 'Dumas', suffix: 'père', given: 'Alexandre'},
  {family: 'Tian (田琳)', given: 'Lin'},
  {literal: '王高华'},
  {literal: '欧阳修'},
  {literal: '王 伟'},
  {literal: '司马相如'},
  {literal: '阿依古丽·买买提'},
  {literal: '中华医学会精神医学分会'},
  {literal: '中华医学会，中华医学会杂志社，中华医学会全科医学分会'},
  {literal: '国家药品监督管理局'},
  {literal: 'World Health Organization'},
  {literal: 'STAR*D Investigators'},
  {literal: 'COVID-19 Genomics UK (COG-UK) Consortium'},
  {literal: '23andMe Research Team'},
  {literal: 'Johnson & Johnson'},
  {literal: 'Ministry of Health, Labour and Welfare'},
  {literal: 'SR Research'},
  {literal: 'Diabetes Prevention Program Research Group'},
  {literal: 'Plato'},
] satisfies ReferenceName[])('%j is a name', name => {
  expect(nameFault(name)).toBeUndefined()
})

test('names as people type them', () => {
  const one = (authors: string) =>
    foundInBib('reference-author-garbled', `@article{a, author = {${authors}}, title = {T}}`)
  expect(one('Zarate, C. A. and {Jr Singh JB}')).toMatchObject([{note: 'suffix', actual: 'Jr Singh JB'}])
  expect(one('Zarate CA, Singh JB, Carlson PJ')).toMatchObject([{note: 'several'}])
  expect(one('Zarate, Jr, C. A. and Singh, J. B. and others')).toEqual([])
  expect(one('王高华, 舒畅, 等')).toEqual([])
})

const people = (...names: readonly (readonly [string, string])[]) =>
  names.map(([family, given], index) => reference({key: `k${index}`, authors: [{family, given}]}))

test.each([
  ['initials first', people(['C. A.', 'Zarate']), 1],
  ['initials without stops', people(['VJ', 'Logeeswaran']), 1],
  ['a short family name', people(['Li', 'Xiang']), 0],
  ['a short family name in capitals', people(['LI', 'Xiang']), 0],
  ['Ng', people(['NG', 'Kai']), 1],
  ['exchanged against two', people(['Agrawal', 'Arun'], ['Agrawal', 'Arun'], ['Arun', 'Agrawal']), 1],
  ['one against one', people(['Agrawal', 'Arun'], ['Arun', 'Agrawal']), 0],
  ['two people', people(['Wei', 'Ning'], ['Wei', 'Ning'], ['Ning', 'Wei']), 0],
  [
    'a family name of others',
    people(['Thomas', 'Martin'], ['Thomas', 'Martin'], ['Martin', 'Thomas'], ['Martin', 'Paul']),
    0,
  ],
] as const)('order of names: %s', (_, references, count) => {
  expect(found('reference-author-order', references)).toHaveLength(count)
})
