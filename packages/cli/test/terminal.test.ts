/** Whether there is colour, and which day it is. */
import {expect, test} from 'vitest'
import {localDate, usesColour} from '../src/terminal.js'

test.each([
  [{}, true, true],
  [{}, false, false],
  [{NO_COLOR: '1'}, true, false],
  [{NO_COLOR: ''}, true, true],
  [{FORCE_COLOR: '1'}, false, true],
  [{FORCE_COLOR: '0'}, true, false],
  [{FORCE_COLOR: ''}, false, false],
  [{NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
  [{TERM: 'dumb'}, true, false],
])('%j on a terminal (%s): %s', (env, isTerminal, colour) => expect(usesColour(env, isTerminal)).toBe(colour))

test('the day is that of the user', () => {
  const zone = process.env.TZ
  process.env.TZ = 'Asia/Shanghai'
  try {
    expect(localDate(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25')
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})
