import { apply } from '@companion/server/rules/apply'
import { pointsView, saidBy } from '@companion/server/rules/breakouts/slices'
import type { Group, Round } from '@companion/server/rules/breakouts/state'
import type { Entry } from '@companion/server/rules/entry'
import { kindOf } from '@companion/server/rules/kinds/registry'
import type { Run } from '@companion/server/rules/polls/state'
import { boardOf } from '@companion/server/rules/questions/slices'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import { limits } from '@companion/shared/limits'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boards, crowd, everything, journals, rounds } from '../support/journals.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 500)

/** Fold each journal entry by entry, and look at the state after each. */
function after(all: fc.Arbitrary<Entry[]>, look: (state: SessionState) => void, numRuns = runs / 5): void {
  fc.assert(
    fc.property(all, (entries) => {
      const state = emptyState()
      for (const entry of entries) {
        apply(state, entry)
        look(state)
      }
    }),
    { numRuns },
  )
}

/** How many of those who said that of themselves gave an answer in each column. */
function columnsOf({ question, answers }: Run, isOne: (person: string) => boolean): number[] {
  const given = [...answers]
    .filter(([person, { answer }]) => isOne(person) && !('skip' in answer))
    .map(([, { answer }]) => answer as never)
  return kindOf(question)
    .splits(question as never)
    .flatMap(({ columns, column }) =>
      columns.map((_, place) => given.filter((answer) => column(answer) === place).length),
    )
}

test('[CORE7] the columns of every breakdown are what a recount of all who answered gives', () => {
  let counted = 0
  after(journals, (state) => {
    for (const { runs: all } of state.polls.values()) {
      for (const run of all) {
        const expected = columnsOf(run, () => true)
        const whole = (counts: readonly number[] = []) => expected.map((_, place) => counts[place] ?? 0)
        expect(whole(run.columns.all)).toEqual(expected)
        for (const { id, options } of state.whoYouAre.questions) {
          for (const { id: choice } of options) {
            const those = columnsOf(run, (person) => state.people.get(person)?.get(id) === choice)
            expect(whole(run.columns.said.get(id)?.get(choice))).toEqual(those)
            counted += those.reduce((sum, count) => sum + count, 0)
          }
        }
      }
    }
  })
  expect(counted).toBeGreaterThan(100)
})

test('[CORE7] the board is what a look through all questions gives', () => {
  let shown = 0
  const numbers = (state: SessionState) => {
    const board = boardOf(state)
    return {
      shown: board.shown.map(({ number }) => number),
      scores: board.shown.map((question) => board.scores.get(question)),
      size: board.scores.size,
      on: board.on.map(({ number }) => number),
    }
  }
  for (const all of [boards, everything]) {
    after(all, (state) => {
      const board = numbers(state)
      // A copy has nothing that was worked out before.
      expect(board).toEqual(numbers(structuredClone(state)))
      shown += board.shown.length
    })
  }
  expect(shown).toBeGreaterThan(1000)
})

/** What a group came to, from what it has said, written and sent. */
function cameTo({ sent, draft, contributions }: Group) {
  if (sent !== null) return { ...sent, source: 'sent' }
  if (draft !== null && (draft.points.length > 0 || draft.dissent !== ''))
    return { ...draft, source: 'draft' }
  const most = [...contributions.values()]
    .map((said) => ({ ...said, people: new Set([...said.agrees, said.author]).size }))
    .sort((one, next) => next.people - one.people || one.at - next.at)
    .slice(0, limits.pointsAgreed)
  return {
    points: most.map(({ text }) => text),
    dissent: '',
    source: 'agreed',
    contributions: most.map(({ number }) => number),
  }
}

/** All points that came back, most supported first within each prompt. */
function cameBack(round: Round) {
  const done = [...round.groups.values()].filter(({ sent }) => round.phase === 'ended' || sent !== null)
  return round.prompts.flatMap(({ id }) =>
    done
      .filter(({ prompt }) => prompt === id)
      .flatMap((group) => {
        const { points, dissent } = group.readOut ?? group.cameTo
        return [...points, dissent].flatMap((text, index) => {
          if (text === '') return []
          const point = index === points.length ? 'dissent' : String(index + 1)
          const meToo = round.meToo.get(`${group.number}/${point}`)?.size ?? 0
          const support = Math.max(1, group.members.length) + meToo
          return [{ group: group.number, point, text, support, isAlone: group.isAlone }]
        })
      })
      .sort((one, next) => next.support - one.support || Number(one.isAlone) - Number(next.isAlone))
      .map(({ isAlone: _, ...point }) => point),
  )
}

test('[CORE7] what groups came to, what came back of it, and what each person said are what a look through all groups gives', () => {
  let [said, back] = [0, 0]
  for (const all of [rounds, everything]) {
    after(all, (state) => {
      for (const round of state.rounds)
        for (const group of round.groups.values()) expect(group.cameTo).toEqual(cameTo(group))
      const round = state.rounds.at(-1)
      const points = round === undefined ? [] : cameBack(round)
      const seen = pointsView(state)
      expect(seen?.all ?? 0).toBe(points.length)
      // So few all fit.
      expect(
        seen?.points.map(({ group, point, text, people, meToo }) => ({
          group,
          point,
          text,
          support: people + meToo,
        })) ?? [],
      ).toEqual(points)
      for (const person of crowd) {
        const theirs = state.rounds.flatMap(({ number, groups }) =>
          [...groups.values()].flatMap(({ contributions }) =>
            [...contributions.values()]
              .filter(({ author }) => author === person)
              .map((one) => [number, one.number, one.text]),
          ),
        )
        const found = saidBy(state, person).map(({ round: number, contribution, text }) => [
          number,
          contribution,
          text,
        ])
        expect(new Set(found.map(String))).toEqual(new Set(theirs.map(String)))
        expect(found.length).toBe(theirs.length)
        said += found.length
      }
      back += points.length
    })
  }
  expect(said).toBeGreaterThan(500)
  expect(back).toBeGreaterThan(300)
})
