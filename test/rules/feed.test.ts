import { english } from '@companion/client/render'
import { atomFeed, inXml } from '@companion/server/http/outcomes/feed'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const words = { ...english.pages.outcomes, language: 'en' }
const read = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  )

test('[OUTCOME11] the feed is well formed whatever is written in an outcome, and says what is in it', () => {
  const signs = [
    'a',
    'é',
    '😀',
    '&',
    '<',
    '>',
    '"',
    "'",
    ']]>',
    '&amp;',
    '\0',
    '\u0007',
    '\ud800',
    '\udfff',
    '\ufffe',
  ]
  const text = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(text, text, text, (title, why, site) => {
      const outcome = { id: 'abcdefgh', at: 1, status: 'done', title, why, answers: [], earlier: [] } as const
      const feed = atomFeed([{ ...outcome, answers: [], earlier: [] }], {
        origin: 'https://a.example',
        site,
        words,
      })
      const content = /<content type="text">([^<]*)<\/content>/.exec(feed)?.[1] ?? ''
      expect(read(content)).toBe(read(inXml(why)))
      // Without its tags and signs nothing is left that XML could read as more.
      const rest = feed.replace(/^<\?xml[^<>]*\?>/, '').replace(/<\/?[a-z]+( [\w:]+="[^"<>]*")*\/?>/g, '')
      expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there.
      expect(rest).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(feed).not.toMatch(/\p{Surrogate}/u)
    }),
    { numRuns: 100 },
  )
})
