import { fileURLToPath } from 'node:url'
import { fromMarkup, toMarkup } from '@companion/server/http/desk/pageMarkup'
import { loadProgramme } from '@companion/server/programme/programme'
import { expect, test } from 'vitest'

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

test('[DESK6] a page beside the sessions is written in a box, and what is saved unchanged is the same page', () => {
  const all = ['server/programme', 'examples/library'].flatMap((name) => loadProgramme(folder(name)).pages)
  expect(all.length).toBeGreaterThan(8)
  for (const { id, blocks } of all) expect([id, fromMarkup(toMarkup(blocks))]).toEqual([id, blocks])
  expect(fromMarkup('One\r\n\r\n## Two\n- a\n- b\nThree')).toEqual([
    { text: 'One' },
    { heading: 'Two' },
    { list: ['a', 'b'] },
    { text: 'Three' },
  ])
})
