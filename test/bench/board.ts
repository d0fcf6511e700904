import { seeded } from '@companion/server/crowd/seeded'
import { BoardSearch } from '@companion/server/replica/boardSearch'
import { Suggestions } from '@companion/server/replica/search'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { emptyState } from '@companion/server/rules/state'
import type { Command } from '@companion/shared/commands/command'
import type { BoardQuery, QueueView } from '@companion/shared/views/questions'
import { host, parent } from '../support/story.ts'
import { type Figure, figure } from './figures.ts'

const questions = 5000
const voices = 100_000
const people = 20_000
/** How often those who run a session are told, in milliseconds. */
const tick = 100

/** A session in which all that comes: so many minutes, in updates as twenty thousand people get them. */
const minutes = 75
const updateMs = 585

/** What one phone is sent of the board while it fills, in bytes a second: each slice that changed, in each update. */
function sentWhileItFills(): number {
  const random = seeded(6)
  const state = emptyState()
  let offset = 0
  const does = (actor: typeof host, command: object) => {
    offset += 1
    const outcome = apply(state, {
      offset,
      at: offset,
      actor,
      command: { id: `command-${offset}`, ...command } as Command,
    })
    return outcome.ok ? outcome.touched : []
  }
  const updates = Math.floor((minutes * 60_000) / updateMs)
  const has = new Map<string, string>()
  let shown = 0
  let bytes = 0
  let pacedUntil = 0
  for (let update = 1; update <= updates; update++) {
    const touched = new Set<string>()
    for (; shown < (questions * update) / updates; shown++) {
      does(parent(`person-${shown}`), {
        type: 'ask',
        text: `Why is it that number ${shown} takes so long, and who decides?`,
      })
      for (const name of does(host, { type: 'reviewQuestion', question: shown + 1, verdict: 'show' }))
        touched.add(name)
    }
    for (let voice = 0; voice < voices / updates; voice++) {
      const question = 1 + Math.floor(random() ** 2 * shown)
      const person = `person-${Math.floor(random() * people)}`
      for (const name of does(parent(person), { type: 'upvote', question, on: true })) touched.add(name)
    }
    const names = participantView.names(state).filter((name) => name.startsWith('question:'))
    for (const name of new Set([...touched, ...names, ...has.keys()])) {
      if (name === 'outcomes' && update < pacedUntil) continue
      const slice = participantView.slice(state, name)
      const json = slice === undefined ? 'null' : JSON.stringify(slice)
      if ((has.get(name) ?? 'null') === json) continue
      if (slice === undefined) has.delete(name)
      else has.set(name, json)
      if (name === 'outcomes') pacedUntil = update + 4
      bytes += name.length + json.length + 4
    }
    bytes += 20
  }
  return bytes / (minutes * 60)
}

/** A board of five thousand questions and a hundred thousand voices: what a tick costs, what a phone has. */
export function boardFigures(): Figure[] {
  const random = seeded(5)
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
  for (let number = 1; number <= questions; number++) {
    does(parent(`person-${number}`), {
      type: 'ask',
      text: `Why is it that number ${number} takes so long, and who decides?`,
    })
    does(host, { type: 'reviewQuestion', question: number, verdict: 'show' })
  }
  const began = performance.now()
  for (let voice = 0; voice < voices; voice++) {
    const question = 1 + Math.floor(random() ** 2 * questions)
    does(parent(`person-${Math.floor(random() * people)}`), { type: 'upvote', question, on: true })
  }
  const each = ((performance.now() - began) * 1000) / voices
  const times = Array.from({ length: 50 }, (_, turn) => {
    const outcome = does(parent(`late-${turn}`), { type: 'upvote', question: turn + 1, on: true })
    const from = performance.now()
    if (outcome.ok)
      for (const view of [hostView, officialView, participantView])
        for (const name of outcome.touched) JSON.stringify(view.slice(state, name))
    return performance.now() - from
  }).sort((one, next) => one - next)
  const finder = new BoardSearch()
  const looks = 300
  const found = (query: BoardQuery) => {
    const from = performance.now()
    for (let look = 0; look < looks; look++) {
      does(parent(`looks-${look}`), { type: 'upvote', question: 1 + look, on: true })
      finder.find(state, query, `looks-${look}`)
    }
    return ((performance.now() - from) * 1000) / looks
  }
  const searched = found({ order: 'most', search: 'number 47' })
  const shelved = found({ order: 'unseen' })
  for (let n = 0; n < 40; n++)
    does(parent(`waits-${n}`), { type: 'ask', text: `Who decides that number ${n} takes this long?` })
  const { waiting } = hostView.slice(state, 'queue') as QueueView
  const suggestions = new Suggestions()
  const asked = performance.now()
  suggestions.of(state, waiting)
  const suggesting = performance.now() - asked
  const whole = Object.fromEntries(
    participantView.names(state).map((name) => [name, participantView.slice(state, name)]),
  )
  const bytes = (data: unknown) => JSON.stringify(data).length
  return [
    figure('board of 5,000: applying a voice', each, 'µs', { atMost: 10 }),
    figure(
      'board of 5,000: building a tick, share of the event loop',
      ((times[25] as number) / tick) * 100,
      '%',
      { atMost: 5 },
    ),
    figure('board of 5,000: a search, while voices come in', searched, 'µs', { atMost: 3000 }),
    figure('board of 5,000: a shelf, while voices come in', shelved, 'µs', { atMost: 1000 }),
    figure('board of 5,000: suggesting for ten that wait', suggesting, 'ms', { atMost: 50 }),
    figure(
      'board of 5,000: a moderator’s queue, three times a second',
      bytes(hostView.slice(state, 'queue')) / 1024,
      'kB',
      {
        atMost: 40,
      },
    ),
    figure('board of 5,000: what a phone is first sent', bytes(whole) / 1024, 'kB', { atMost: 16 }),
    figure('board of 5,000: to one phone while it fills in 75 minutes', sentWhileItFills(), 'B/s', {
      atMost: 2000,
    }),
    figure('board of 5,000: scores, each time they change', bytes(whole['scores']), 'B', { atMost: 400 }),
  ]
}
