import {expect, test} from 'vitest'
import {hanFinder, wordFinder} from '../../../src/checks/wording/phrases.js'

test('an idiom takes the word inside it', () => {
  const find = hanFinder([
    ['不', 'negation'],
    ['不良反应', 'noun'],
    ['不足', 'lack'],
  ])
  expect(find('不良反应不多，证据不足').map(({meaning, start}) => [meaning, start])).toEqual([
    ['noun', 0],
    ['negation', 4],
    ['lack', 9],
  ])
})

test.each([
  ['the longest phrase', 'This is NOT ONLY it', ['not only']],
  ['a hyphen parts words', 'non-steroidal drugs', ['nsaid']],
  ['an apostrophe does not', 'It doesn’t help', ['negation']],
  ['a stem', 'Contraindications and a contraindicated drug', ['stem', 'stem']],
  ['an ending, but not the ending alone', 'painless or less', ['ending']],
  ['no phrase over a comma', 'not, only', ['negation']],
  ['the possessive of a word', 'a minor’s consent', ['minor']],
])('%s', (_, text, meanings) => {
  const find = wordFinder([
    ['not', 'negation'],
    ['not only', 'not only'],
    ["doesn't", 'negation'],
    ['non steroidal', 'nsaid'],
    ['contraindicat*', 'stem'],
    ['*less', 'ending'],
    ['minor', 'minor'],
  ])
  expect(find(text).map(({meaning}) => meaning)).toEqual(meanings)
})
