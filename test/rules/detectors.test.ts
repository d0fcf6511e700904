import { readFileSync } from 'node:fs'
import { flagsOf } from '@companion/server/detectors/flagged'
import { abuseWeights, concernWeights } from '@companion/server/detectors/weights'
import { patterns } from '@companion/shared/details/patterns'
import { expect, test } from 'vitest'
import { cleanFlagged, messages, scores, table } from '../detectors/score.ts'
import { weighingOf } from '../detectors/weighing.ts'

const all = messages('messages.txt')

test('[FLAG1] what the detectors find in the labelled messages is what the documentation says', () => {
  const documented = readFileSync(new URL('../../docs/detectors.md', import.meta.url), 'utf8')
  for (const file of ['messages.txt', 'heldOut.txt'] as const) {
    const those = messages(file)
    expect(documented).toContain(`${those.length} messages`)
    expect(documented).toContain(table(scores(those)))
    expect(documented).toContain(cleanFlagged(those))
  }
})

test('what the detectors find in the labelled messages does not fall below what they once found', () => {
  const least: Record<string, [recall: number, precision: number]> = {
    abusive: [0.97, 0.85],
    concern: [0.98, 0.77],
    'any personal detail': [0.95, 0.97],
  }
  for (const { detector, labelled, found, besides } of scores(all)) {
    const [recall, precision] = least[detector] ?? [0.89, 0.8]
    expect(found / labelled, `recall of ${detector}`).toBeGreaterThanOrEqual(recall)
    expect(found / (found + besides), `precision of ${detector}`).toBeGreaterThanOrEqual(precision)
  }
})

test('[FLAG2] of clean texts, most of them chosen to look otherwise, at most one in six is flagged', () => {
  const clean = all.filter(({ flags }) => flags.length === 0)
  const wrong = scores(clean).find(({ detector }) => detector === 'any flag')?.wrong ?? []
  expect(clean.length).toBeGreaterThan(900)
  expect(wrong.length / clean.length).toBeLessThanOrEqual(1 / 6)
})

test('[FLAG3] how much each sign weighs is what the labelled messages give, and nothing else', () => {
  expect(weighingOf(all, 'concern')).toEqual(concernWeights)
  expect(weighingOf(all, 'abusive')).toEqual(abuseWeights)
})

test('the patterns of personal details run on old phones, and cost no more for a text that is made to', () => {
  for (const [kind, { source }] of patterns) {
    const outsideClasses = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
    expect([kind, outsideClasses.match(/\(\?<|[*+]|,\}/g)]).toEqual([kind, null])
  }
})

test('[FLAG4] someone in danger who says so in plain words is found, whatever stands around it', () => {
  const before =
    'Thank you for having us. We waited two years for the plan and the council has still not replied.'
  const after = 'What will change for children at our school, and when will the new plans start?'
  expect(flagsOf(`${before} ${after}`)).toEqual([])
  for (const plain of [
    'I want to kill myself',
    'He wants to die',
    'I don’t want to live any more',
    'I can’t go on',
    'My daughter is self-harming',
    'She is cutting her arms',
    'She took an overdose last night',
    'My dad hits me',
    'My husband beats me',
    'I think I will hurt him',
    'The carer hurts my brother',
    'My uncle raped me',
    'A teacher touched me',
    'My stepdad comes into my bed at night',
    'They lock him in a cupboard',
    'He was held face down on the floor',
    'My child has bruises on both arms',
    'My daughter has stopped eating',
    'There is no food at home',
    'We are homeless',
    'My son is missing',
    'I am not safe at home',
  ]) {
    expect(flagsOf(plain), plain).toContain('concern')
    const around = `${before} ${plain}. ${after}`
    expect(flagsOf(around), around).toContain('concern')
  }
})

test('[FLAG5] no one is flagged as hurtful or in danger for saying who they are', () => {
  const people = [
    'a Black mum',
    'an Asian carer',
    'a Muslim family',
    'a Jewish family',
    'gay parents',
    'a lesbian mum',
    'Travellers',
    'a Roma family',
    'Polish parents',
    'an immigrant family',
    'a disabled parent',
    'an autistic family',
    'a deaf family',
    'a single mum',
    'older carers',
    'a white working class family',
  ]
  for (const who of people)
    for (const text of [
      `We are ${who} and nobody asked us what we need.`,
      `The school is kind to ${who}. The council is not.`,
      `What will change for ${who} like mine?`,
      `Being ${who} makes the forms harder to read.`,
    ])
      expect(flagsOf(text), text).toEqual([])
})
