import { drawCloud, type Lines, placeWords, type Words } from '@companion/client/kinds/cloud'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const rooms = [
  { widest: 35, tallest: 10 },
  { widest: 20, tallest: 18 },
]
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('trust', 'time', 'one plan', 'kindness', 'SENCO', 'i', 'وقت', '計画', 'W'.repeat(40)),
)
const people = fc.integer({ min: 1, max: 10_000 })
/** What a cloud shows, one moment after another. */
const moments = fc.array(
  fc.uniqueArray(fc.tuple(word, people), { maxLength: 25, selector: ([text]) => text }),
  { minLength: 1, maxLength: 8 },
)
const textsOf = (words: Words) => words.map(([text]) => text)

test('[STAGE10] words of a cloud keep their line and their order while figures move and others come and go', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...rooms), (shown, room) => {
      let before: Lines = []
      for (const words of shown) {
        const lines = placeWords(before, words, room)
        expect(lines.flat().toSorted()).toEqual(textsOf(words).toSorted())
        // Whoever stays has the same words in its line, in the same order, and the same lines before it.
        const stays = (line: readonly string[]) => line.filter((text) => before.flat().includes(text))
        const stood = before.map((line) => line.filter((text) => textsOf(words).includes(text)))
        expect(lines.map(stays).filter((line) => line.length > 0)).toEqual(
          stood.filter((line) => line.length > 0),
        )
        const moved = words.map(([text, said]) => [text, said * 3 + 1] as const)
        expect(placeWords(lines, moved.toReversed(), room)).toBe(lines)
        before = lines
      }
    }),
  )
})

test('[STAGE10] a word that comes while none goes stands before no other of its line', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...rooms), ([words = []], room) => {
      let before: Lines = []
      for (let count = 1; count <= words.length; count++) {
        const lines = placeWords(before, words.slice(0, count), room)
        for (const [index, line] of before.entries())
          expect(lines[index]?.slice(0, line.length)).toEqual(line)
        before = lines
      }
    }),
  )
})

test('[STAGE11] a cloud is no wider than its room, no word covers another, and none is smaller than can be read', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...rooms), (shown, room) => {
      const lines = shown.reduce<Lines>((before, words) => placeWords(before, words, room), [])
      const words = shown.at(-1) as Words
      const { width, drawn } = drawCloud(lines, words, room)
      expect(width).toBeLessThanOrEqual(room.widest + 1e-9)
      for (const { text, size } of drawn) {
        expect(size).toBeLessThanOrEqual(3)
        // Forty capitals without a space may be wider than a phone by themselves.
        if (text.length < 16) expect(size).toBeGreaterThanOrEqual(1)
      }
      const most = Math.max(...words.map(([, said]) => said))
      const sizeOf = new Map(drawn.map(({ text, size }) => [text, size]))
      const largest = Math.max(...sizeOf.values())
      for (const [text, said] of words)
        if (said === most && text.length < 16) expect(sizeOf.get(text)).toBeCloseTo(largest)
    }),
  )
})
