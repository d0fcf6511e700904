import { isAbusive } from '@companion/server/detectors/abuse'
import { isConcern } from '@companion/server/detectors/concern'
import { personalDetails } from '@companion/shared/personalDetails'
import { sanitizeText } from '@companion/shared/sanitizeText'
import { expect, test } from 'vitest'
import { stepsOf } from '../support/steps.ts'

/** What patterns stumble over: pieces that each begin what they look for, and never end it. */
const pieces = [
  ...['1-', 'a-', ' at ', ' ', '1', 'my ', 'a', 'A', 'Aa ', '.', 'a.', 'aa.', 'aa-aa.', '-', 'a@', '@a'],
  ...['f ', 'fu', 's', 'born ', 'd.o.b.', '0 ', '(0', '+44', '0044', 'www.', 'http://', 'co.', 'x at y '],
  ...['son ', 'my son ', 'her old ', 'called ', 'Mr ', 'St ', 'Aaa and ', '1 Aa ', 'no-', 'can', 'n t ', "'"],
  ...[
    '*',
    'a*',
    '’s',
    'ies',
    'Primary ',
    'Grammar ',
    'School ',
    ', ',
    '. ',
    'is ',
    '\n',
    'é',
    '\u{1F600}',
    'Aaaa, ',
    'insta ',
    'insta: a.',
    'ref 1',
    'ni ',
    'q q 1 2 ',
    'A.B.',
    'upn a 1 1 ',
    'Road ',
    '1 Aa Road ',
    'pupil A',
    'Ab and ',
  ],
]

/** More steps than all patterns together take for a character, and far fewer than looking twice from each would take. */
const stepsForEach = 1000

test.each(Object.entries({ sanitizeText, personalDetails, isAbusive, isConcern }))(
  '[BOUND2] the work of %s grows no faster than a text',
  { timeout: 180_000 },
  (_name, detector) => {
    for (const piece of pieces) {
      const steps = (length: number) => {
        const text = piece.repeat(length).slice(0, length)
        return stepsOf(() => detector(text), length * stepsForEach)
      }
      expect([piece, steps(8000) / steps(2000)]).toEqual([piece, expect.closeTo(4, 0)])
    }
  },
)
