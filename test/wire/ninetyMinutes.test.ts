import { Phone } from '@companion/server/crowd/phone'
import { seeded } from '@companion/server/crowd/seeded'
import { optionsOf } from '@companion/shared/answers'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Activity } from '@companion/shared/commands/runSheet'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import { pointsOf } from '@companion/shared/kinds/scale'
import { nanoid } from 'nanoid'
import { expect, onTestFinished, test } from 'vitest'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { readEvidence } from '../support/readEvidence.ts'
import { recount } from '../support/recount.ts'
import { startServer } from '../support/server.ts'

const crowd = 300
const random = seeded(90)
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
const roles = ['parent', 'parent', 'parent', 'parent', 'school', 'young', null]

/** Someone's answer to a question of any kind. */
function anAnswer(question: Question): Answer {
  if (random() < 0.06) return { skip: true }
  const ids = optionsOf(question).map(({ id }) => id)
  switch (question.kind) {
    case 'single': {
      const choice = pick(ids)
      return choice === 'other' ? { choice, other: 'A friend of the family' } : { choice }
    }
    case 'multiple': {
      const choices = [...new Set([pick(ids), pick(ids)])].filter((id) => id !== 'other')
      return choices.length === 0 ? { skip: true } : { choices }
    }
    case 'scale':
      return { point: pick(pointsOf(question)) }
    case 'ranking':
      return { order: [...ids].sort(() => random() - 0.5) }
    case 'points': {
      const share = Math.floor(random() * 100)
      return { points: { [ids[0] as string]: share, [ids[1] as string]: 100 - share } }
    }
    case 'numeric':
      return { number: question.least + Math.floor(random() * 12) }
    case 'text':
      return { text: `What helped us was number ${Math.floor(random() * 1000)}` }
    case 'words':
      return { words: [pick(['trust', 'Trust', 'time', 'calm', 'kindness'])] }
    case 'statements':
      return { stances: Object.fromEntries(ids.map((id) => [id, pick(['agree', 'disagree', 'pass'])])) }
  }
}

test('[EVIDENCE1] a session of ninety minutes: twenty activities, 300 people, two hosts; its file says what was said', {
  timeout: 120_000,
}, async () => {
  const { folder, remove } = temporaryFolder()
  const server = await startServer({ dataDir: folder, env: { COOKIE_SECRET: cookieSecret } })
  const phones = participantCookies(crowd).map((cookie) => new Phone(server.url, cookie))
  const cookies = [await staffCookie(server.url, 'host'), await staffCookie(server.url, 'host')]
  const [one, two] = (await Promise.all(
    cookies.map((cookie) => arrive({ url: server.url, audience: 'host', cookie })),
  )) as [Awaited<ReturnType<typeof arrive>>, Awaited<ReturnType<typeof arrive>>]
  onTestFinished(async () => {
    for (const phone of phones) phone.leave()
    one.leave()
    two.leave()
    await server.kill()
    remove()
  })
  const ok = async (command: object, host = one) =>
    expect(await host.ask(command as never)).toMatchObject({ ok: true })
  const send = async (phone: Phone, command: object) => {
    const ack = await phone.send({ id: nanoid(), ...command } as RequestedCommand)
    expect(ack).toMatchObject({ ok: true })
  }

  await Promise.all(phones.map((phone) => phone.join()))
  await Promise.all(
    phones.map((phone) => send(phone, { type: 'describeMe', about: 'role', choice: pick(roles) })),
  )

  // Before the start the second host adds to the run sheet, and changes what the first wrote.
  const lines = () => one.slices['runSheet'] as string[]
  const added = [
    'Is the sound clear?',
    'Shall we have a break?',
    'Did we understand you?',
    'Will you come again?',
  ]
  const prepared = lines().length
  for (const [index, text] of added.entries()) {
    const options = ['Yes', 'No', 'Not sure'].map((option, at) => ({ id: 'abc'[at] as string, text: option }))
    const activity: Activity = {
      kind: 'poll',
      id: `live-${index}`,
      question: { kind: 'single', text, options },
    }
    await ok({ type: 'setActivity', activity, version: 0 }, two)
  }
  await one.until(() => lines().length === prepared + added.length)

  const ledger = new Map<string, { question: Question; answers: (Answer | null)[] }>()
  const play = async (pollId: string, run: number) => {
    await ok({ type: 'openPoll', pollId, run }, run % 2 === 1 ? one : two)
    await one.until((slices) => (slices[`poll:${pollId}`] as { runs: unknown[] }).runs.length === run)
    const { runs } = one.slices[`poll:${pollId}`] as { runs: { question: Question }[] }
    const { question } = runs[run - 1] as { question: Question }
    const answers = await Promise.all(
      phones.map(async (phone): Promise<Answer | null> => {
        const answer = anAnswer(question)
        const say = (given: Answer) => send(phone, { type: 'answer', pollId, run, answer: given })
        await say(answer)
        if (random() < 0.05) {
          await send(phone, { type: 'withdrawAnswer', pollId, run })
          return null
        }
        if (random() > 0.1) return answer
        const changed = anAnswer(question)
        await say(changed)
        return changed
      }),
    )
    ledger.set(`${pollId} ${run}`, { question, answers })
    // Both hosts press at once: one closes it, the other is told why nothing happened.
    const verdicts = await Promise.all(
      [one, two].map((host) => host.ask({ type: 'closePoll', pollId, run } as never)),
    )
    expect(verdicts.map((verdict) => (verdict.ok ? 'ok' : verdict.code)).sort()).toEqual([
      'ok',
      'poll.alreadyClosed',
    ])
  }
  for (const id of lines()) if (`poll:${id}` in one.slices) await play(id, 1)
  await ok({ type: 'announce', text: 'One last question' }, two)
  await play('p8', 2)
  await ok({ type: 'setPhase', phase: 'ended' })

  const headers = { cookie: await staffCookie(server.url, 'official') }
  const read = readEvidence(await (await fetch(`${server.url}/early/export?format=csv`, { headers })).text())
  ledger.delete('try 1')
  // Words and texts that no host has let through are in no file: of those runs there is nothing to read but that.
  expect([...read.keys()].sort()).toEqual(
    [...ledger.keys()].filter((key) => key !== 'p9 1' && key !== 'p15 1').sort(),
  )
  for (const [key, run] of read) {
    const { question, answers } = ledger.get(key) as { question: Question; answers: (Answer | null)[] }
    const { answered, skipped, ...figures } = recount(
      question,
      answers.filter((answer) => answer !== null),
    )
    expect([key, run.wording, run.answered, run.skipped]).toEqual([key, question.text, answered, skipped])
    const options = optionsOf(question)
    const expected = (measure: string, values: unknown) =>
      options.map(({ text }, index) => [`${measure}: ${text}`, (values as number[])[index]])
    const { counts, mean, median, borda, first, means, quartiles } = figures as Record<string, never>
    const stated =
      question.kind === 'statements'
        ? options.flatMap(({ text }, index) =>
            ['agree', 'disagree', 'pass'].map((stance, at) => [
              `people: ${text}: ${stance}`,
              (counts as unknown as number[][])[index]?.[at],
            ]),
          )
        : [
            ...(counts ? expected('people', counts) : []),
            ...(mean === undefined
              ? []
              : [
                  ['mean: ', mean],
                  ['median: ', median],
                ]),
            ...(borda ? [...expected('borda', borda), ...expected('first', first)] : []),
            ...(means ? expected('mean points', means) : []),
            ...(quartiles
              ? ['lower quartile', 'median', 'upper quartile'].map((name, at) => [`${name}: `, quartiles[at]])
              : []),
          ]
    expect(stated.length).toBeGreaterThan(0)
    expect([key, run.figures]).toEqual([key, expect.objectContaining(Object.fromEntries(stated))])
  }
  // Parents are many: what they said is there, by group. Answers that few chose may be put together there.
  const ofParents = Object.entries(read.get('p1 1')?.groups ?? {}).filter(([name]) =>
    name.startsWith('Which of these is closest to you? / Parent or carer: '),
  )
  expect(ofParents.length).toBeGreaterThan(1)
  for (const [name, value] of ofParents) expect([name, Number(value) > 9]).toEqual([name, true])
})
