import { shorten } from '@companion/shared/shorten'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('[ANSWER8] the beginning of a text cuts no sign in two', () => {
  expect(shorten('Three years', 11)).toBe('Three years')
  expect(shorten('Three years', 5)).toBe('Three…')
  // A pair of halves, a family that is joined of three, a vowel sign that belongs to its letter.
  expect(shorten('We 😀 wait', 4)).toBe('We …')
  expect(shorten('👨‍👩‍👧 wait', 6)).toBe('…')
  expect(shorten('किताब', 3)).toBe('कि…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const short = shorten(text, most)
      // Half of a pair would come back as another sign.
      expect(Buffer.from(short).toString()).toBe(short)
      expect(short === text || (short.endsWith('…') && text.startsWith(short.slice(0, -1)))).toBe(true)
    }),
  )
})
