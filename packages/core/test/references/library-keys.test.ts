import {describe, expect, test} from 'vitest'
import {type KeyedWork, KeyMaker, newReferenceKey} from '../../src/references/keys.js'

const work = (authors: KeyedWork['authors'], year = '2021', more: Partial<KeyedWork> = {}): KeyedWork => ({
  authors,
  issued: {year},
  ...more,
})

describe('a made key', () => {
  test.each<[string, KeyedWork, string]>([
    ['family name', work([{family: 'Zarate', given: 'C'}], '2006'), 'zarate2006'],
    ['without its particle', work([{family: 'Eynde', particle: 'van den', given: 'F'}]), 'eynde2021'],
    ['accents', work([{family: 'Müller-Łukasiewicz'}]), 'mullerlukasiewicz2021'],
    ['letters that are not taken apart', work([{family: 'Ørsted-Weiß'}]), 'orstedweiss2021'],
    ['an organisation by its initials', work([{literal: 'World Health Organization'}]), 'who2021'],
    ['an organisation of one word', work([{literal: 'Cochrane'}]), 'cochrane2021'],
    ['a Chinese name', work([{literal: '王高华'}]), '王2021'],
    ['its family name apart', work([{family: '舒', given: '畅'}]), '舒2021'],
    ['a family name of two characters', work([{literal: '欧阳修'}]), '欧阳2021'],
    ['a Chinese organisation', work([{literal: '中华医学会精神医学分会'}]), '中华医学会精神医2021'],
    [
      'its name in Latin letters',
      work([{literal: '王高华'}], '2021', {paired: {authors: [{family: 'Wang', given: 'G'}]}}),
      'wang2021',
    ],
    ['editors where there are no authors', work([], '2021', {editors: [{family: 'Hall'}]}), 'hall2021'],
    ['the title', work([], '2021', {title: 'The treatment of depression'}), 'treatment2021'],
    ['a Chinese title', work([], '2021', {title: '《抑郁症防治指南》'}), '抑郁症防2021'],
    ['a title with a number first', work([], '2021', {title: '1 综合 1-5 指标'}), '综合指标2021'],
    ['no year', {authors: [{family: 'Zarate'}]}, 'zaratend'],
    ['a copyright year', work([{family: 'Zarate'}], 'c1988'), 'zarate1988'],
    ['nothing', {authors: []}, 'entrynd'],
    ['no letters of ours', work([{family: 'Иванов'}], '2021', {title: 'Кетамин'}), 'entry2021'],
  ])('%s', (_, made, key) => {
    expect(newReferenceKey(made, [])).toBe(key)
  })
  test('repeats get letters, in their order', () => {
    const maker = new KeyMaker()
    const keys = Array.from({length: 30}, () => maker.keyOf(work([{family: 'Li'}])))
    expect([...keys.slice(0, 3), ...keys.slice(25)]).toEqual([
      'li2021',
      'li2021a',
      'li2021b',
      'li2021y',
      'li2021z',
      'li2021aa',
      'li2021ab',
      'li2021ac',
    ])
  })
  test('keys that are there are taken, in either case', () => {
    expect(newReferenceKey(work([{family: 'Li'}]), ['LI2021', 'li2021a'])).toBe('li2021b')
  })
  test('can be cited', () => {
    const key = newReferenceKey(work([{literal: 'A}{]@ b"c'}], '20{21'), [])
    expect(key).toMatch(/^[a-z0-9]+$/)
  })
})
