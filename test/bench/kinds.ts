import { Phone } from '@companion/server/crowd/phone'
import { seeded } from '@companion/server/crowd/seeded'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { screenView } from '@companion/server/rules/audiences/screen'
import { emptyState } from '@companion/server/rules/state'
import type { Command, RequestedCommand } from '@companion/shared/commands/command'
import type { RunSheet } from '@companion/shared/commands/runSheet'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import { nanoid } from 'nanoid'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { host, parent, system } from '../support/story.ts'
import { type Figure, figure } from './figures.ts'
import { serverCore } from './measure.ts'

const crowd = 20_000
/** How many of the crowd are connected at once, one after another. */
const wave = 2000
/** How often those who run a session are told, in milliseconds: what is built each time must fit in a share of it. */
const tick = 100

type Case = { question: Question; answer: (random: () => number) => Answer }

/** Twelve thousand different words, some of them said by very many, as people say them. */
const word = (random: () => number) => `word ${Math.floor(12_000 * random() ** 3)}`

const cases: Record<'words' | 'text' | 'points', Case> = {
  words: {
    question: { kind: 'words', text: 'In a word or two: what should early help feel like?' },
    answer: (random) => ({ words: [word(random), word(random), word(random)] }),
  },
  text: {
    question: { kind: 'text', text: 'What one thing should change first?' },
    answer: (random) => ({
      text: `What would help us most is number ${Math.floor(random() * 1e6)}, `.repeat(4),
    }),
  },
  points: {
    question: {
      kind: 'points',
      text: 'You have 100 points. How would you share them?',
      options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Something to spend on, ${id}` })),
    },
    answer: (random) => {
      const share = Math.floor(random() * 100)
      return { points: { a: share, b: 100 - share } }
    },
  },
}

const runSheet: RunSheet = Object.entries(cases).map(([id, { question }]) => ({ kind: 'poll', id, question }))

/** How long one tick takes to build what changed for all four audiences, after twenty thousand answers; the median of many. */
function buildTime(id: keyof typeof cases): number {
  const random = seeded(20)
  const state = emptyState()
  let offset = 0
  const does = (actor: typeof host, command: object) => {
    offset += 1
    return apply(state, {
      offset,
      at: offset,
      actor,
      command: { id: `command-${offset}`, ...command } as Command,
    })
  }
  does(system, { type: 'prepare', runSheet })
  does(host, { type: 'openPoll', pollId: id, run: 1 })
  does(host, { type: 'showResult', pollId: id, run: 1 })
  const times: number[] = []
  for (let person = 0; person < crowd; person++) {
    const answer = cases[id].answer(random)
    const outcome = does(parent(`person-${person}`), { type: 'answer', pollId: id, run: 1, answer })
    if (person < crowd - 200 || !outcome.ok) continue
    const began = performance.now()
    for (const view of [hostView, officialView, participantView, screenView]) {
      for (const name of outcome.touched) JSON.stringify(view.slice(state, name))
    }
    times.push(performance.now() - began)
  }
  return times.sort((one, next) => one - next)[Math.floor(times.length / 2)] as number
}

/** What a phone receives of a question that twenty thousand answer, its result shown from the start to the end. */
async function bytesToAPhone(): Promise<Record<string, number>> {
  const { folder, remove } = temporaryFolder()
  const programme = new URL('./programme', import.meta.url).pathname
  const server = await startServer({
    wrapper: serverCore,
    dataDir: folder,
    env: { COOKIE_SECRET: cookieSecret, PROGRAMME_DIR: programme },
  })
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
  })
  const ok = async (command: object) => {
    const ack = await host.ask(command as never)
    if (!ack.ok) throw new Error(ack.code)
  }
  const watcher = new Phone(server.url, participantCookies(1)[0] as string)
  await watcher.join()
  const bytes: Record<string, number> = {}
  const random = seeded(21)
  for (const [id, { question, answer }] of Object.entries(cases)) {
    await ok({ type: 'setActivity', activity: { kind: 'poll', id, question }, version: 0 })
    const before = watcher.bytes
    await ok({ type: 'openPoll', pollId: id, run: 1 })
    await ok({ type: 'showResult', pollId: id, run: 1 })
    let isLetThrough = false
    for (let first = 0; first < crowd; first += wave) {
      const phones = participantCookies(wave).map((cookie) => new Phone(server.url, cookie))
      await Promise.all(phones.map((phone) => phone.join()))
      await Promise.all(
        phones.map(async (phone) => {
          const command = { id: nanoid(), type: 'answer', pollId: id, run: 1, answer: answer(random) }
          const ack = await phone.send(command as RequestedCommand)
          if (!ack.ok) throw new Error(ack.code)
        }),
      )
      for (const phone of phones) phone.leave()
      if (isLetThrough || id === 'points') continue
      isLetThrough = true
      const isReady = (slices: Record<string, unknown>) => {
        const said = slices[`freeText:${id}`] as { waiting: unknown[]; words: unknown[] } | undefined
        return (said?.waiting.length ?? 0) + (said?.words.length ?? 0) >= 40
      }
      await host.until(isReady)
      const said = host.slices[`freeText:${id}`] as { waiting: { id: string }[]; words: { word: string }[] }
      const items = id === 'words' ? said.words.map((one) => one.word) : said.waiting.map((one) => one.id)
      await ok({
        type: 'moderate',
        pollId: id,
        run: 1,
        items: items.slice(0, id === 'words' ? 40 : 10),
        show: true,
      })
    }
    await ok({ type: 'closePoll', pollId: id, run: 1 })
    await host.until((slices) => JSON.stringify(slices[`poll:${id}`]).includes('"closedAt":1'))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    bytes[id] = watcher.bytes - before
  }
  watcher.leave()
  host.leave()
  await server.stop()
  remove()
  return bytes
}

/** The kinds of question that are costly to tally, with twenty thousand answers. */
export async function kindsOfQuestion(): Promise<Figure[]> {
  const ids = Object.keys(cases) as (keyof typeof cases)[]
  const bytes = await bytesToAPhone()
  return ids.flatMap((id) => [
    figure(
      `${id}, 20,000 answers: building a tick, share of the event loop`,
      (buildTime(id) / tick) * 100,
      '%',
      { atMost: 10 },
    ),
    figure(`${id}, 20,000 answers, result always shown: to one phone`, (bytes[id] as number) / 1024, 'kB', {
      atMost: 4,
    }),
  ])
}
