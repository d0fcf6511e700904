import { activityFrom, fieldsOf } from '@companion/client/runSheet/draft'
import { readForm } from '@companion/server/http/forms'
import { readRunSheet } from '@companion/server/http/runSheetFile'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import { linkOf } from '@companion/server/rules/people/people'
import type { Activity, PollActivity } from '@companion/shared/commands/runSheet'
import { field } from '@companion/shared/formFields'
import { optionId } from '@companion/shared/ids'
import { expect, test } from 'vitest'
import { any } from '../support/rounds.ts'
import {
  answer,
  closePoll,
  done,
  everyKind,
  everySegment,
  host,
  openPoll,
  otherHost,
  parent,
  refused,
  Story,
  showResult,
  twoPolls,
} from '../support/story.ts'

const ada = parent('ada')
const [first] = twoPolls as [PollActivity]
const setPhase = (phase: 'live' | 'paused' | 'ended') => ({ type: 'setPhase', phase }) as const
const set = (activity: Activity, version: number, after?: string | null) =>
  ({ type: 'setActivity', activity, version, ...(after !== undefined && { after }) }) as const
const order = (story: Story) => hostView.slice(story.state, 'runSheet')

test('[SHEET1] an activity is added, changed, moved and removed; what is meant for an older version is refused', () => {
  const story = new Story()
  const added = { ...first, id: 'p3' }
  expect(story.does(host, set(added, 0, 'p1'))).toMatchObject(done)
  expect(order(story)).toEqual(['p1', 'p3', 'p2'])
  expect(story.does(host, set({ ...added, minutes: 4 }, 1))).toMatchObject(done)
  expect(story.does(otherHost, set({ ...added, minutes: 9 }, 1))).toEqual(refused('activity.changed'))
  expect(hostView.slice(story.state, 'poll:p3')).toMatchObject({ minutes: 4, version: 2 })
  expect(story.does(host, { type: 'moveActivity', activityId: 'p3', after: null })).toMatchObject(done)
  expect(order(story)).toEqual(['p3', 'p1', 'p2'])
  expect(story.does(host, { type: 'moveActivity', activityId: 'p3', after: 'none' })).toEqual(
    refused('activity.unknown'),
  )
  expect(story.does(host, { type: 'removeActivity', activityId: 'p3' })).toMatchObject(done)
  expect(story.does(otherHost, { type: 'removeActivity', activityId: 'p3' })).toEqual(
    refused('activity.unknown'),
  )
  expect(order(story)).toEqual(['p1', 'p2'])
})

test('[SHEET2] a change to what was asked holds the next time: the old answers keep their wording', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'))
  const reworded = { ...first, question: { ...first.question, text: 'In other words' } } as Activity
  expect(story.does(host, set(reworded, 1))).toMatchObject(done)
  expect(story.does(host, { type: 'removeActivity', activityId: 'p1' })).toEqual(refused('activity.asked'))
  story.does(host, openPoll('p1', 2))
  expect(hostView.slice(story.state, 'poll:p1')).toMatchObject({
    runs: [{ question: { text: 'Question p1' } }, { question: { text: 'In other words' } }],
  })
})

test('[SHEET7] a run sheet has segments beside its polls: whatever comes next ends the one before', () => {
  const story = new Story([...everySegment, ...twoPolls])
  const begin = (activityId: string) => story.does(host, { type: 'beginSegment', activityId })
  const stage = () => participantView.slice(story.state, 'stage')
  expect(order(story)).toEqual([...everySegment.map(({ id }) => id), 'p1', 'p2'])
  expect(begin('p1')).toEqual(refused('activity.unknown'))
  expect(begin('talk')).toMatchObject(done)
  expect(begin('talk')).toEqual(refused('session.alreadySo'))
  expect(stage()).toEqual({ pollId: null, segment: { kind: 'talk', title: 'Welcome' } })
  story.does(host, openPoll('p1'))
  expect(stage()).toEqual({ pollId: 'p1' })
  expect(hostView.slice(story.state, 'segments')).toMatchObject({
    talk: { begunAt: expect.any(Number), endedAt: story.now },
  })
  expect(begin('board')).toMatchObject(done)
  expect(stage()).toEqual({ pollId: null, segment: { kind: 'board' } })
  expect(hostView.slice(story.state, 'poll:p1')).toMatchObject({ runs: [{ closedAt: story.now }] })
  expect(story.does(host, { type: 'removeActivity', activityId: 'board' })).toEqual(refused('activity.asked'))
  expect(story.does(host, { type: 'removeActivity', activityId: 'break' })).toMatchObject(done)
  // What was begun stays where a file leaves it out, and stays a segment where a file has a poll by its name.
  story.does(host, { type: 'importRunSheet', runSheet: [{ ...first, id: 'talk' }] })
  expect(order(story)).toEqual(['p1', 'talk', 'board'])
  expect(story.does(host, set({ ...first, id: 'talk' }, 1))).toEqual(refused('activity.asked'))
})

test('[SHEET8] a segment brings what it is for: a break pauses until its end, groups gather, the closing ends', () => {
  const story = new Story(everySegment)
  const begin = (activityId: string, id?: string) =>
    story.does(host, { type: 'beginSegment', activityId }, id)
  const stage = () => participantView.slice(story.state, 'stage')
  begin('break')
  const until = story.now + 10 * 60_000
  expect(stage()).toEqual({ pollId: null, phase: 'paused', segment: { kind: 'break', until } })
  story.does(host, setPhase('live'))
  expect(stage()).toEqual({ pollId: null })
  // A pause in a talk does not end it.
  begin('talk')
  for (const phase of ['paused', 'live'] as const) story.does(host, setPhase(phase))
  expect(stage()).toMatchObject({ segment: { kind: 'talk' } })
  expect(begin('groups', 'gather')).toMatchObject(done)
  expect(participantView.slice(story.state, 'round')).toMatchObject({ round: 1, phase: 'gathering' })
  expect(story.does(host, { type: 'undo', of: 'gather' })).toMatchObject(done)
  expect(stage()).toMatchObject({ segment: { kind: 'talk' } })
  expect(participantView.slice(story.state, 'round')).toBeUndefined()
  begin('groups', 'again')
  expect(story.does(ada, any)).toMatchObject(done)
  expect(story.does(host, { type: 'undo', of: 'again' })).toEqual(refused('undo.answered'))
  begin('talk')
  expect(begin('groups')).toEqual(refused('breakout.running'))
  begin('closing')
  expect(stage()).toMatchObject({ phase: 'ended' })
  expect(begin('talk')).toEqual(refused('session.ended'))
})

test('[SHEET3] a run sheet from a file takes the place of the one before; what was asked stays', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  const runSheet = [{ ...first, id: 'p7' }]
  expect(story.does(ada, { type: 'importRunSheet', runSheet })).toEqual(refused('command.notAllowed'))
  expect(story.does(host, { type: 'importRunSheet', runSheet })).toMatchObject(done)
  expect(order(story)).toEqual(['p7', 'p1'])
})

test('[SHEET4] what is only to try things out is in no result for officials', () => {
  const story = new Story([{ ...first, practice: true }])
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'))
  expect(officialView.names(story.state)).toEqual([
    'stage',
    'asked',
    'queue',
    'outcomes',
    'topics',
    'leftOut',
    'round',
    'points',
  ])
  expect(officialView.slice(story.state, 'asked')).toEqual([])
  expect(officialView.slice(story.state, 'results:p1')).toBeUndefined()
})

test('[STAGE1] while a session is paused it takes no answers, and pausing twice is refused', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  expect(story.does(host, setPhase('paused'))).toMatchObject(done)
  expect(story.does(otherHost, setPhase('paused'))).toEqual(refused('session.alreadySo'))
  expect(participantView.slice(story.state, 'stage')).toEqual({ pollId: 'p1', phase: 'paused' })
  expect(story.does(ada, answer('p1', 'a'))).toEqual(refused('session.paused'))
  story.does(host, setPhase('live'))
  expect(story.does(ada, answer('p1', 'a'))).toMatchObject(done)
})

test('[STAGE2] ending closes what is open and opens nothing more; going on is possible', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(host, setPhase('ended'))
  expect(participantView.slice(story.state, 'poll:p1')).toMatchObject({ closedAt: 3000 })
  expect(story.does(ada, answer('p1', 'a'))).toEqual(refused('session.ended'))
  expect(story.does(host, openPoll('p2'))).toEqual(refused('session.ended'))
  story.does(host, setPhase('live'))
  expect(story.does(host, openPoll('p2'))).toMatchObject(done)
})

test('[STAGE3] an announcement stands for everyone until another takes its place, it is taken away or the session ends', () => {
  const story = new Story()
  story.does(host, { type: 'announce', text: 'Break until 8' }, 'announce-1')
  expect(participantView.slice(story.state, 'announcement')).toEqual({
    id: 'announce-1',
    text: 'Break until 8',
    at: 2000,
  })
  expect(story.does(otherHost, { type: 'announce', text: 'Break until 8' })).toEqual(
    refused('session.alreadySo'),
  )
  const stands = () => [participantView, screenView].map((view) => view.slice(story.state, 'announcement'))
  const both = (text: string) => [{ text }, { text }]
  const nowhere = [undefined, undefined]
  story.does(otherHost, { type: 'announce', text: null })
  expect(stands()).toEqual(nowhere)
  story.does(host, { type: 'announce', text: 'Break until 9' })
  story.does(host, setPhase('ended'))
  expect(stands()).toEqual(nowhere)
  expect(hostView.slice(story.state, 'announcement')).toMatchObject({ over: true })
  story.does(host, setPhase('live'))
  expect(stands()).toMatchObject(both('Break until 9'))
  story.does(host, setPhase('ended'))
  story.does(host, { type: 'announce', text: 'See you on Tuesday' })
  expect(stands()).toMatchObject(both('See you on Tuesday'))
})

test('[STAGE9] a host sets every screen light on dark or dark on light', () => {
  const story = new Story()
  const seen = () => [screenView, hostView].map((view) => view.slice(story.state, 'look'))
  expect(seen()).toEqual(['dark', 'dark'])
  story.does(host, { type: 'setScreenLook', look: 'light' }, 'light-one')
  expect(seen()).toEqual(['light', 'light'])
  expect(participantView.names(story.state)).not.toContain('look')
  expect(story.does(otherHost, { type: 'setScreenLook', look: 'light' })).toEqual(
    refused('session.alreadySo'),
  )
  story.does(otherHost, { type: 'undo', of: 'light-one' })
  expect(seen()).toEqual(['dark', 'dark'])
})

test('[STAGE4] a note between hosts reaches hosts alone, and says who has acknowledged it', () => {
  const story = new Story()
  story.does(host, { type: 'noteToHosts', text: 'Slow down' }, 'note-one')
  story.does(otherHost, { type: 'acknowledgeNote', noteId: 'note-one' })
  story.does(otherHost, { type: 'acknowledgeNote', noteId: 'note-one' })
  expect(hostView.slice(story.state, 'notes')).toEqual([
    { id: 'note-one', at: 2000, by: 'host-1', text: 'Slow down', acknowledgedBy: ['host-2'] },
  ])
  expect(story.does(host, { type: 'acknowledgeNote', noteId: 'note-two' })).toEqual(refused('note.unknown'))
  for (const view of [participantView, officialView]) expect(view.slice(story.state, 'notes')).toBeUndefined()
})

test('[STAGE5] every host sees what hosts did last, and who it was', () => {
  const story = new Story()
  story.does(host, openPoll('p1'), 'opened-1')
  story.does(otherHost, closePoll('p1'), 'closed-1')
  expect(hostView.slice(story.state, 'hostActivity')).toEqual([
    { id: 'closed-1', at: 3000, by: 'host-2', type: 'closePoll', pollId: 'p1' },
    { id: 'opened-1', at: 2000, by: 'host-1', type: 'openPoll', pollId: 'p1' },
  ])
})

const undo = (of: string) => ({ type: 'undo', of }) as const

test('[UNDO1] the last thing a host did can be undone for five seconds, by any host', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'))
  const before = ['stage', 'poll:p1', 'poll:p2', 'results:p1'].map((name) =>
    hostView.slice(story.state, name),
  )
  story.does(host, openPoll('p2'), 'opened-2')
  expect(story.does(otherHost, undo('opened-2'))).toMatchObject(done)
  expect(
    ['stage', 'poll:p1', 'poll:p2', 'results:p1'].map((name) => hostView.slice(story.state, name)),
  ).toEqual(before)
  expect(story.does(ada, answer('p1', 'b'))).toMatchObject(done)

  story.does(host, closePoll('p1'), 'closed-1')
  for (let second = 0; second < 5; second++) story.does(ada, answer('p1', 'b'))
  expect(story.does(host, undo('closed-1'))).toEqual(refused('undo.late'))
})

test('[UNDO2] what something was done after, or was undone, cannot be undone', () => {
  const story = new Story()
  story.does(host, openPoll('p1'), 'opened-1')
  story.does(otherHost, showResult('p1'), 'shown-1')
  expect(story.does(host, undo('opened-1'))).toEqual(refused('undo.notLast'))
  expect(story.does(host, undo('shown-1'))).toMatchObject(done)
  expect(story.does(otherHost, undo('shown-1'))).toEqual(refused('undo.notLast'))
  expect(participantView.slice(story.state, 'results:p1')).toBeUndefined()
})

test('[UNDO3] an opening is not undone once someone has answered: nothing acknowledged is lost', () => {
  const story = new Story()
  story.does(host, openPoll('p1'), 'opened-1')
  story.does(ada, answer('p1', 'a'))
  expect(story.does(host, undo('opened-1'))).toEqual(refused('undo.answered'))
  expect(hostView.slice(story.state, 'results:p1')).toEqual([[1, 0, 0]])
})

test('[UNDO4] a change to the run sheet is undone whole', () => {
  const story = new Story(everyKind)
  const before = order(story)
  story.does(host, { type: 'removeActivity', activityId: 'text' }, 'removed-1')
  story.does(host, undo('removed-1'))
  expect(order(story)).toEqual(before)
  story.does(host, { type: 'importRunSheet', runSheet: twoPolls }, 'imported-1')
  story.does(host, undo('imported-1'))
  expect(order(story)).toEqual(before)
})

test('[PEOPLE1] to say “none of these” where that is an answer is not to say nothing', () => {
  const story = new Story()
  const options = [
    { id: 'primary', text: 'Primary school age' },
    { id: 'none', text: 'No one child' },
  ]
  story.state.whoYouAre = { fewest: 10, questions: [{ id: 'phase', text: 'How old?', options }] }
  const form = (choice: string) =>
    readForm({ type: 'describeMe', [`${field.choice}phase`]: choice }, story.state)
  expect(form('none')).toMatchObject([{ about: 'phase', choice: 'none' }])
  expect(form(field.notSaid)).toMatchObject([{ about: 'phase', choice: null }])
  expect(optionId.safeParse(field.notSaid).success).toBe(false)
})

test('[PEOPLE1] people may say who they are, change it, and say that they would rather not', () => {
  const story = new Story()
  const describe = (about: string, choice: string | null) => ({ type: 'describeMe', about, choice }) as const
  expect(story.does(ada, describe('role', 'x'))).toMatchObject(done)
  expect(story.does(ada, describe('role', 'w'))).toEqual(refused('people.unknown'))
  expect(story.does(ada, describe('age', 'x'))).toEqual(refused('people.unknown'))
  story.does(ada, describe('role', null))
  story.does(ada, describe('region', 'n'))
  expect(personalView(story.state, 'ada')).toEqual({ me: { role: null, region: 'n' } })
  expect(personalView(story.state, 'ben')).toEqual({})
})

test('[PRIVATE2] a link that was ended stays so, in whatever order two devices end it', () => {
  const story = new Story()
  const renew = (generation: number) => ({ type: 'renewLink', generation }) as const
  expect(linkOf(story.state.links, 'ada')).toBe(0)
  for (const [generation, now] of [
    [2, 2],
    [1, 2],
    [3, 3],
  ] as const) {
    expect(story.does(ada, renew(generation))).toMatchObject(done)
    expect(linkOf(story.state.links, 'ada')).toBe(now)
  }
  expect(linkOf(story.state.links, 'ben')).toBe(0)
})

test('[SHEET6] two answers that say the same are pointed out, in the editor’s words, off the wire and in a file', () => {
  const same = [
    { id: 'a', text: 'Yes' },
    { id: 'b', text: 'yes ' },
  ]
  const made: Activity = {
    kind: 'poll',
    id: 'p9',
    question: { kind: 'single', text: 'Which?', options: same },
  }
  const story = new Story()
  const set = { type: 'setActivity', activity: made, version: 0 } as const
  expect(story.does(host, set)).toEqual(refused('activity.sameOption'))
  expect(activityFrom({ ...fieldsOf(made), options: 'Yes\nYES\nNo' }, made)).toEqual({
    field: 'options',
    problem: 'Two answers say the same: ‘YES’. Change one of them.',
  })
  expect(readRunSheet(JSON.stringify([made], null, 1))).toEqual({
    problems: [
      expect.stringMatching(
        /^line \d+: \[0\]\.question\.options\[1\]\.text: change this; one before it says the same/,
      ),
    ],
  })
  // What an older journal holds stays as it was.
  const entry = { offset: 2, at: 0, actor: host, command: { ...set, id: 'command-9' } }
  expect(apply(story.state, entry)).toMatchObject({ ok: true })
})

test('a question keeps its versions in other languages as long as it says what it said', () => {
  const question = {
    kind: 'single',
    text: 'One?',
    options: ['a', 'b'].map((id) => ({ id, text: `Option ${id}` })),
    versions: { cy: { text: 'Un?' } },
  } as const
  const before = { kind: 'poll', id: 'p1', question } as unknown as PollActivity
  const after = (change: Record<string, string>) => {
    const made = activityFrom({ ...fieldsOf(before), ...change }, before)
    return 'activity' in made && (made.activity as PollActivity).question.versions
  }
  expect(after({ minutes: '5', note: 'Say why.' })).toEqual(question.versions)
  expect(after({ text: 'Two?' })).toBeUndefined()
  expect(after({ options: 'Option a\nAnother' })).toBeUndefined()
})
