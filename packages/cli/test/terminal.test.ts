/** Whether there is colour. */
import {expect, test} from 'vitest'
import {usesColour} from '../src/terminal.js'

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
