import { evidenceKeys } from '@companion/server/access/evidenceKeys'
import { checkProof } from '@companion/server/pack/checkProof'
import { collected } from '@companion/server/pack/collect'
import { makePack } from '@companion/server/pack/makePack'
import { createProofs } from '@companion/server/pack/proofs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { evening } from '../support/evening.ts'

test('[PROOF1] every answer that is no text has a proof that it is among those counted under the root in the pack; another answer, code or place has none', async () => {
  const { info, state } = evening(1, 25)
  const keys = evidenceKeys('a secret of at least thirty-two letters')
  const about = { service: 'a', origin: 'b', version: '1', commit: 'c', rules: 1 }
  const files = unzipSync(
    makePack(about, collected(info, state), { outcomes: [], publications: {} }, keys, { recount: '' }),
  )
  const roots = new Map(
    (
      JSON.parse(Buffer.from(files['runs.json'] ?? []).toString()) as {
        question: string
        run: number
        root: string
      }[]
    ).map(({ question, run, root }) => [`${question} ${run}`, root]),
  )
  const entries = Buffer.from(files['entries.csv'] ?? []).toString()
  const proofsOf = createProofs(keys.codes)
  let checked = 0
  for (let number = 0; number < 25; number += 1)
    for (const proof of await proofsOf(info.id, state, `person-${number}`)) {
      const { entry, leaf, path } = proof
      expect(proof.root).toBe(roots.get(`${entry.question} ${entry.run}`))
      expect(entries).toContain(entry.code)
      expect(await checkProof(proof)).toBe(true)
      checked += 1
      if (checked % 5 > 0) continue
      expect(await checkProof({ ...proof, entry: { ...entry, value: `${entry.value}1` } })).toBe(false)
      expect(await checkProof({ ...proof, entry: { ...entry, code: '0'.repeat(32) } })).toBe(false)
      expect(await checkProof({ ...proof, leaf: leaf ^ 1 })).toBe(false)
      expect(await checkProof({ ...proof, path: path.slice(1) })).toBe(false)
    }
  expect(checked).toBeGreaterThan(200)
  // Who is set aside is not counted.
  state.aside.set('person-3', 1)
  expect(await proofsOf(info.id, state, 'person-3')).toEqual([])
})
