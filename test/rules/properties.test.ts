import { acceptedAt, apply, refuses } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import type { Entry } from '@companion/server/rules/entry'
import { figuresOf } from '@companion/server/rules/kinds/tally'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import { textsIn } from '@companion/shared/answers'
import type { Answer } from '@companion/shared/kinds/registry'
import { type ResultView, readResult } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { journals } from '../support/journals.ts'
import { recount } from '../support/recount.ts'
import { host } from '../support/story.ts'

const fold = (entries: Entry[]) => {
  const state = emptyState()
  for (const entry of entries) apply(state, entry)
  return state
}
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) }
const everyPoll = (state: SessionState) =>
  [...state.polls.values()].flatMap((poll) => poll.runs.map((run, index) => ({ poll, run, index })))

test('[CORE1] two replicas of one journal, and one read back from its stored form, are in the same state', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const stored = JSON.parse(JSON.stringify(entries)) as Entry[]
      expect(fold(stored)).toEqual(fold(entries))
    }),
    runs,
  )
})

test('[CORE2] tallies of every kind equal a recount of each person’s last accepted answer', () => {
  let recounted = 0
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      const standing = new Map<unknown, Map<string, Answer>>()
      for (const entry of entries) {
        const { actor, command } = entry
        const isRepeat = acceptedAt(state, command, actor) !== undefined
        const isAccepted = apply(state, entry).ok && !isRepeat
        if (isAccepted && command.type === 'withdrawAll')
          for (const { run } of everyPoll(state)) {
            const said = standing.get(run)?.get(actor.id)
            if (said && (run.closedAt === null || textsIn(said).length > 0))
              standing.get(run)?.delete(actor.id)
          }
        if (!isAccepted || !(command.type === 'answer' || command.type === 'withdrawAnswer')) continue
        const run = state.polls.get(command.pollId)?.runs[command.run - 1]
        if (!standing.has(run)) standing.set(run, new Map())
        if (command.type === 'answer') standing.get(run)?.set(actor.id, command.answer)
        else standing.get(run)?.delete(actor.id)
      }
      for (const { poll, run, index } of everyPoll(state)) {
        const given = [...(standing.get(run)?.values() ?? [])]
        const results = hostView.slice(state, `results:${poll.id}`) as ResultView[]
        const result = readResult(results[index] as ResultView)
        expect(result).toMatchObject(recount(run.question, given, run.rules))
        recounted += given.length
        if (run.paired === null) continue
        const before = standing.get(poll.runs[index - 1]) ?? new Map<string, Answer>()
        const both = [...(standing.get(run) ?? [])].filter(
          ([person, answer]) =>
            !('skip' in answer) && before.has(person) && !('skip' in (before.get(person) as Answer)),
        )
        const { answered, ...after } = recount(
          run.question,
          both.map(([, answer]) => answer),
          run.rules,
        )
        const {
          skipped: _,
          answered: _a,
          ...was
        } = recount(
          run.question,
          both.map(([person]) => before.get(person) as Answer),
          run.rules,
        )
        delete after['skipped']
        expect(run.paired.after.answered).toBe(answered)
        expect(figuresOf(run.question, run.paired.before)).toMatchObject(was)
        expect(figuresOf(run.question, run.paired.after)).toMatchObject(after)
      }
    }),
    runs,
  )
  expect(recounted).toBeGreaterThan(1000)
})

const without = ({ offset: _, refused: _r, ...state }: SessionState) => structuredClone(state)

test('[CORE3] a refused command changes nothing, and what refuses says is what apply does', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      for (const entry of entries) {
        const before = without(state)
        const repeated = acceptedAt(state, entry.command, entry.actor) !== undefined
        const code = refuses(state, entry)
        const outcome = apply(state, entry)
        if (!repeated) expect(outcome.ok ? null : outcome.code).toBe(code)
        if (!outcome.ok) expect(without(state)).toEqual(before)
      }
    }),
    { numRuns: runs.numRuns / 5 },
  )
})

test('[SEND3] sending any accepted command again, at any later time, changes nothing', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      const accepted = entries.filter((entry) => apply(state, entry).ok)
      const before = without(state)
      for (const entry of accepted) {
        expect(apply(state, { ...entry, offset: state.offset + 1, at: 1e9 })).toMatchObject({
          ok: true,
          touched: [],
        })
      }
      expect(without(state)).toEqual(before)
    }),
    runs,
  )
})

test.each(Object.entries({ participantView, hostView, officialView, screenView }))(
  '[CORE4] every slice of the %s that differs after an entry was named by what the entry touched',
  (_name, view) => {
    fc.assert(
      fc.property(journals, (entries) => {
        const state = emptyState()
        const see = (name: string) => JSON.stringify(view.slice(state, name))
        const seen = () => new Map(view.names(state).map((name) => [name, see(name)]))
        let before = seen()
        for (const entry of entries) {
          const outcome = apply(state, entry)
          const touched = outcome.ok ? outcome.touched : []
          const after = seen()
          for (const name of new Set([...before.keys(), ...after.keys()])) {
            // The words of a question go with the board that it comes onto or leaves.
            const isNamed =
              touched.includes(name) || (name.startsWith('question:') && touched.includes('board'))
            if (before.get(name) !== after.get(name)) expect([name, isNamed]).toEqual([name, true])
          }
          before = after
        }
      }),
      { numRuns: runs.numRuns / 2 },
    )
  },
)

test('[SEE1] no participant’s view, nor what is a person’s own, ever holds what no host has let through', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      for (const entry of entries) {
        apply(state, entry)
        for (const { poll, run } of everyPoll(state)) {
          if (run.question.kind !== 'words') continue
          const names = participantView.names(state).filter((name) => name !== 'outcomes')
          const slices = names.map((name) => participantView.slice(state, name))
          const seen = JSON.stringify([...slices, participantView.slice(state, `results:words`)])
          // What was said in any run can be seen where a host let it through in the latest, which someone may have said it in too.
          const shown = poll.runs.at(-1)?.said.shown
          for (const word of run.tally.words.keys()) {
            if (!shown?.has(word)) expect(seen).not.toMatch(new RegExp(`"${word}`, 'i'))
          }
        }
        for (const name of participantView.names(state).filter((one) => one.startsWith('said:'))) {
          const [pollId = '', text = ''] = name.slice('said:'.length).split('/')
          const run = state.polls.get(pollId)?.runs.at(-1)
          expect(run?.shown && run.said.shown.has(text)).toBe(true)
        }
        for (const name of Object.keys(personalView(state, 'ada'))) {
          if (!name.startsWith('results:')) continue
          const run = state.polls.get(name.slice('results:'.length))?.runs.at(-1)
          expect(run?.question.show === 'answered' && run.answers.has('ada')).toBe(true)
        }
      }
    }),
    { numRuns: runs.numRuns / 2 },
  )
})

test('[CORE5] an entry of a type this code does not know is refused, not thrown at', () => {
  const state = fold([])
  const entry = { offset: 1, at: 1, actor: host, command: { type: 'fromTheFuture', id: 'future-1' } }
  expect(apply(state, entry as unknown as Entry)).toEqual({ ok: false, code: 'command.unreadable' })
})
