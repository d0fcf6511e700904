import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messages, scores, table } from '../detectors/score.ts'

test('[FLAG1] what the detectors find in the labelled messages is what the documentation says', () => {
  const documented = readFileSync(new URL('../../docs/detectors.md', import.meta.url), 'utf8')
  for (const file of ['messages.txt', 'heldOut.txt'] as const) {
    const all = messages(file)
    expect(documented).toContain(`${all.length} messages`)
    expect(documented).toContain(table(scores(all)))
  }
  expect(messages('messages.txt').length).toBeGreaterThanOrEqual(300)
})

test('[FLAG2] no text is flagged for a diagnosis, a place or a strong feeling', () => {
  const clean = messages('messages.txt').filter(({ flags }) => flags.length === 0)
  const wrong = scores(clean).find(({ detector }) => detector === 'any flag')?.wrong ?? []
  expect(clean.length).toBeGreaterThan(150)
  expect(wrong.length).toBeLessThanOrEqual(2)
})
