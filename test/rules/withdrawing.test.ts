import { withoutWithdrawn } from '@companion/server/maintenance/withdrawn'
import { answersOf } from '@companion/server/rules/audiences/personal'
import { groupView } from '@companion/server/rules/breakouts/slices'
import type { Entry } from '@companion/server/rules/entry'
import { expect, test } from 'vitest'
import { begun, on, say } from '../support/rounds.ts'
import { done, everyKind, host, parent, refused, Story } from '../support/story.ts'

const ada = parent('ada')
const open = (pollId: string) => ({ type: 'openPoll', pollId, run: 1 }) as const
const withdraw = (pollId: string) => ({ type: 'withdrawAnswer', pollId, run: 1 }) as const
const answer = (pollId: string, given: object) => ({ type: 'answer', pollId, run: 1, answer: given }) as never

/** Someone who chose and wrote, in questions that have closed. */
function answered(): Story {
  const story = new Story(everyKind)
  story.does(host, open('single'))
  story.does(ada, answer('single', { choice: 'a' }))
  story.does(host, open('text'))
  story.does(ada, answer('text', { text: 'My own words' }))
  story.does(host, open('scale'))
  story.does(ada, answer('scale', { point: 3 }))
  return story
}
const peopleIn = ({ state }: Story, pollId: string) => state.polls.get(pollId)?.runs[0]?.tally.answered

test('[PRIVATE4] what someone wrote is taken back after its question has closed and the session has ended, and a choice is not', () => {
  const story = answered()
  story.does(host, { type: 'setPhase', phase: 'ended' })
  expect(story.does(ada, withdraw('single'))).toEqual(refused('session.ended'))
  expect(story.does(parent('bob'), withdraw('text'))).toEqual(refused('session.ended'))
  expect(story.does(ada, withdraw('text'))).toMatchObject(done)
  expect([peopleIn(story, 'single'), peopleIn(story, 'text')]).toEqual([1, 0])
  expect(answersOf(story.state, 'ada').map(({ back }) => back)).toEqual([undefined, undefined])
})

test('[PRIVATE4] by the rules of before, journals are judged as they were', () => {
  const story = answered()
  story.rules = 11
  expect(story.does(ada, withdraw('text'))).toEqual(refused('poll.closed'))
})

test('[PRIVATE5] everything that someone said goes, but for choices in what has closed', () => {
  const story = answered()
  story.does(ada, { type: 'describeMe', about: 'role', choice: 'x' })
  story.does(ada, { type: 'ask', text: 'My question?' })
  expect(story.does(ada, { type: 'withdrawAll' })).toMatchObject(done)
  expect(['single', 'text', 'scale'].map((id) => peopleIn(story, id))).toEqual([1, 0, 0])
  expect(story.state.questions.get(1)).toMatchObject({ status: 'withdrawn', text: '' })
  expect(story.state.people.has('ada')).toBe(false)
  expect(JSON.stringify(answersOf(story.state, 'ada'))).not.toContain('My own words')
  expect(story.does(ada, { type: 'ask', text: 'Another?' })).toMatchObject(done)
})

test('[PRIVATE5] what someone said in a group goes with the name they had there', () => {
  const story = begun(3)
  story.does(parent('p1'), say('Mine'))
  story.does(parent('p2'), say('Theirs'))
  story.does(parent('p1'), { type: 'withdrawAll' })
  const group = groupView(story.state, 1)
  expect(group?.contributions.map(({ text }) => text)).toEqual(['Theirs'])
  expect(group?.people).toBe(3)
})

test('[KEEP19] what was taken back is no more in the journal, and what was not still is', () => {
  const story = begun(3)
  const [one, two] = [parent('p1'), parent('p2')]
  story.does(one, say('First of one'))
  story.does(one, say('Second of one'))
  story.does(two, say('First of two'))
  story.does(two, { type: 'ask', text: 'A question of two' })
  story.does(two, { type: 'ask', text: 'Another of two' })
  story.does(one, { type: 'withdrawContribution', ...on, contribution: 2 })
  story.does(two, { type: 'withdrawQuestion', question: 1 })
  const left = withoutWithdrawn(story.entries)
  const said = JSON.stringify(left)
  for (const gone of ['Second of one', 'A question of two']) expect(said).not.toContain(gone)
  for (const there of ['First of one', 'First of two', 'Another of two']) expect(said).toContain(there)
  const again = (left ?? []).map((draft, index) => ({ ...draft, offset: index + 1 })) as Entry[]
  expect(withoutWithdrawn(again)).toBeNull()
  const all = { offset: again.length + 1, at: story.now, actor: two, rules: story.rules }
  const asked: Entry = { ...all, command: { type: 'withdrawAll', id: 'withdraw-all' } }
  const rest = JSON.stringify(withoutWithdrawn([...again, asked]))
  expect([rest.includes('First of two'), rest.includes('First of one')]).toEqual([false, true])
})
