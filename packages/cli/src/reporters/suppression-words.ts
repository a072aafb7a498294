/** Why a message does not count, in words: the reason that a comment gives, or the day of the baseline in which it stood. */
import type {Suppression} from '@zhinan/core'
import type {Say} from '../say.js'

export const suppressionWords = ({by, reason}: Suppression, say: Say): string =>
  by === 'baseline' ? say('report.in-baseline', {date: reason}) : reason
