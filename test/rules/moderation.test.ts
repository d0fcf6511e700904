import { Suggestions } from '@companion/server/replica/search'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { moderatorView } from '@companion/server/rules/audiences/moderator'
import { panellistView } from '@companion/server/rules/audiences/panellist'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { emptyState } from '@companion/server/rules/state'
import type { LogView, Receipt } from '@companion/shared/views/questions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boards } from '../support/journals.ts'
import {
  ada,
  ask,
  ben,
  cid,
  decline,
  join,
  queue,
  receipts,
  review,
  seen,
  show,
  take,
  upvote,
} from '../support/questions.ts'
import { done, host, moderator, panellist, parent, refused, Story, topics } from '../support/story.ts'

const undo = (question: number) => ({ type: 'undoDecision', question }) as const
const log = (story: Story) => hostView.slice(story.state, 'log') as LogView

test('[MOD1] a question that a moderator took is theirs for a minute: no one else decides on it, and its author does not change it', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  expect(story.does(moderator, take(1))).toMatchObject(done)
  expect(queue(story).waiting).toMatchObject([{ question: 1, taken: { by: moderator.id } }])
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'reading' }])
  for (const command of [take(1), show(1), decline(1)])
    expect(story.does(host, command)).toEqual(refused('question.taken'))
  const edit = { type: 'editQuestion', question: 1, text: 'Why?' } as const
  expect(story.does(ada, edit)).toEqual(refused('question.decided'))
  expect(story.does(moderator, take(1))).toEqual(refused('question.alreadySo'))
  for (let seconds = 0; seconds < 60; seconds++) story.does(ben, upvote(1))
  expect(story.does(host, take(1))).toMatchObject(done)
  expect(story.does(moderator, show(1))).toEqual(refused('question.taken'))
  expect(story.does(host, take(1, false))).toMatchObject(done)
  expect(story.does(ada, edit)).toMatchObject(done)
  expect(story.does(moderator, take(1))).toMatchObject(done)
  for (let seconds = 0; seconds < 60; seconds++) story.does(ben, upvote(1))
  // Left lying, it may be taken again, and its author has it back.
  expect(story.does(moderator, take(1))).toMatchObject(done)
  for (let seconds = 0; seconds < 60; seconds++) story.does(ben, upvote(1))
  expect(story.does(ada, { ...edit, text: 'Why then?' })).toMatchObject(done)
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'waiting' }])
  expect(story.does(moderator, show(1))).toMatchObject(done)
})

test('[MOD12] a decision is meant for the words and the standing that whoever made it saw: it is refused after another', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  const seen = queue(story).waiting[0]?.version as number
  story.does(ada, { type: 'editQuestion', question: 1, text: 'Something hurtful?' })
  for (const command of [
    { ...show(1), version: seen },
    { ...join(1, null), version: seen },
    { type: 'rewordQuestion', question: 1, text: 'Why?', version: seen } as const,
  ])
    expect(story.does(host, command)).toEqual(refused('question.changed'))
  const now = queue(story).waiting[0]?.version as number
  expect(story.does(host, { ...decline(1), version: now })).toMatchObject(done)
  // Another moderator pressed a moment later, and had not seen that.
  expect(story.does(moderator, { ...show(1), version: now })).toEqual(refused('question.changed'))
  const line = log(story)[0]
  story.does(moderator, show(1))
  expect(story.does(host, { ...undo(1), version: line?.version })).toEqual(refused('question.changed'))
  expect(story.does(host, { ...undo(1), version: log(story)[0]?.version })).toMatchObject(done)
})

test('[MOD2] moderators work on questions and on what may be danger, and on nothing else; panellists only say what the answer is', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  expect(story.does(moderator, { type: 'openPoll', pollId: 'p1', run: 1 })).toEqual(
    refused('command.notAllowed'),
  )
  expect(story.does(moderator, { type: 'setPhase', phase: 'ended' })).toEqual(refused('command.notAllowed'))
  expect(story.does(panellist, show(1))).toEqual(refused('command.notAllowed'))
  expect(story.does(moderator, show(1))).toMatchObject(done)
  const answer = { type: 'markAnswered', question: 1, text: 'Soon.' } as const
  expect(story.does(panellist, answer)).toEqual(refused('question.notGiven'))
  story.does(moderator, { type: 'assignQuestion', question: 1, to: 'Health' })
  expect(story.does(panellist, answer)).toMatchObject(done)
  expect(moderatorView.names(story.state)).toEqual(['stage', 'dangers', 'asking', 'queue', 'log', 'team'])
})

test('[MOD3] its author is asked to make a question shorter, and it comes back when they have', () => {
  const story = new Story()
  story.does(ada, ask('Why so long, and who decides, and when?'))
  expect(story.does(moderator, review(1, 'shorten'))).toMatchObject(done)
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'shorten' }])
  expect(queue(story)).toMatchObject({ waiting: [], held: [{ question: 1, status: 'shorten' }] })
  expect(story.does(ada, { type: 'editQuestion', question: 1, text: 'Why so long?' })).toMatchObject(done)
  expect(queue(story).waiting).toMatchObject([{ question: 1, text: 'Why so long?' }])
})

test('[MOD4] a name or a spelling is changed for everyone, its author is told, and the state keeps no other words once it is decided', () => {
  const story = new Story()
  story.does(ada, ask('Why did Zofia wait?'))
  story.does(moderator, { type: 'rewordQuestion', question: 1, text: 'Why did my child wait?' })
  expect(receipts(story, 'ada')).toMatchObject([{ text: 'Why did my child wait?', reworded: true }])
  story.does(moderator, show(1))
  expect(seen(story.state)).not.toContain('Zofia')
  expect(JSON.stringify([...story.state.questions.values()])).not.toContain('Zofia')
})

test('[MOD5] the last decision on a question can be undone, by any moderator, and everyone sees what was before', () => {
  const story = new Story()
  for (const [who, text] of [
    [ada, 'Why so long?'],
    [ben, 'Why the wait?'],
  ] as const)
    story.does(who, ask(text))
  story.does(host, show(1))
  story.does(moderator, show(2))
  const decisions = [review(1, 'hold'), decline(1), review(1, 'archive'), join(1, 2)]
  decisions.push({ type: 'markAnswered', question: 1, text: 'Soon.' } as never)
  for (const command of decisions) {
    const before = seen(story.state)
    expect(story.does(host, command)).toMatchObject(done)
    expect(seen(story.state)).not.toBe(before)
    expect(log(story)[0]).toMatchObject({ question: 1, by: host.id, canUndo: true })
    expect(story.does(moderator, undo(1))).toMatchObject(done)
    expect(seen(story.state)).toBe(before)
    expect(story.does(host, undo(1))).toEqual(refused('undo.notLast'))
  }
})

test('[MOD6] where questions are read afterwards, one is on the board at once, unless it carries a flag', () => {
  const story = new Story()
  expect(story.does(host, { type: 'setModeration', when: 'after' })).toMatchObject(done)
  expect(participantView.slice(story.state, 'asking')).toEqual({ topics, moderation: 'after' })
  story.does(ada, ask('Why so long?'))
  story.does(ada, { ...ask('Why did Zofia wait?'), flags: ['name'] })
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'waiting' }, { status: 'shown' }])
  expect(seen(story.state)).not.toContain('Zofia')
})

test('[MOD13] what came onto the board at once is still to be read, and what was sent back is read again before others see it', () => {
  const story = new Story()
  story.does(host, { type: 'setModeration', when: 'after' })
  story.does(ada, ask('Why so long?'))
  story.does(ben, ask('Why, and who, and when?'))
  expect(queue(story)).toMatchObject({
    toRead: 2,
    waiting: [{ question: 1, status: 'shown' }, { question: 2 }],
  })
  expect(story.does(moderator, take(1))).toMatchObject(done)
  expect(story.does(moderator, show(1))).toMatchObject(done)
  expect(story.does(moderator, show(1))).toEqual(refused('question.alreadySo'))
  expect(queue(story)).toMatchObject({ toRead: 1, waiting: [{ question: 2 }] })
  story.does(moderator, review(2, 'shorten'))
  story.does(ben, { type: 'editQuestion', question: 2, text: 'Something else?' })
  expect(seen(story.state)).not.toContain('Something else?')
  expect(queue(story).waiting).toMatchObject([{ question: 2, status: 'waiting' }])
})

test('[MOD7] what may be about someone’s safety comes first, with where to turn for whoever wrote it', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  story.does(ben, { ...ask('I am not safe at home.'), flags: ['concern'] })
  expect(queue(story).waiting.map(({ question }) => question)).toEqual([2, 1])
  expect(receipts(story, 'ben')).toMatchObject([{ help: true }])
  expect(receipts(story, 'ada')?.[0]?.help).toBeUndefined()
})

test('[MOD8] what is archived leaves the board and is still counted as shown, with its answer in its author’s receipt', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  expect(story.does(host, review(1, 'archive'))).toEqual(refused('question.notShown'))
  expect(story.does(host, show(1))).toMatchObject(done)
  expect(story.does(host, review(1, 'archive'))).toMatchObject(done)
  expect(participantView.slice(story.state, 'board')).toBeUndefined()
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'archived' }])
  expect(participantView.slice(story.state, 'outcomes')).toMatchObject({ asked: 1, shown: 1 })
})

test('[MOD9] a question is given to a panellist by name, who sees it, and no one else is told', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  const assign = { type: 'assignQuestion', question: 1, to: 'Schools' } as const
  expect(story.does(moderator, assign)).toEqual(refused('question.notShown'))
  story.does(host, show(1))
  const before = seen(story.state)
  story.does(moderator, { type: 'assignQuestion', question: 1, to: 'Health' })
  expect(panellistView.slice(story.state, 'assigned')).toMatchObject([{ question: 1, assigned: 'Health' }])
  expect(seen(story.state)).toBe(before)
  story.does(host, review(1, 'hold'))
  expect(panellistView.slice(story.state, 'assigned')).toEqual([])
  story.does(host, show(1))
  expect(panellistView.slice(story.state, 'assigned')).toMatchObject([{ question: 1 }])
  story.does(moderator, { type: 'assignQuestion', question: 1, to: null })
  expect(panellistView.slice(story.state, 'assigned')).toEqual([])
})

test('[MOD10] questions on the board that share most of one’s words are suggested to join it with', () => {
  const story = new Story()
  story.does(ada, ask('Why does an assessment take so long?'))
  story.does(ben, ask('Who pays for transport?'))
  for (const question of [1, 2]) story.does(host, show(question))
  story.does(cid, ask('Why do assessments take that long?'))
  const suggestions = new Suggestions(() => 0)
  const suggested = () => suggestions.of(story.state, queue(story).waiting)
  expect(suggested()).toEqual({ 3: [{ question: 1, text: 'Why does an assessment take so long?' }] })
  story.does(host, review(1, 'hold'))
  expect(suggested()).toEqual({})
})

test('[MOD11] after any sequence, undoing a decision puts back what everyone saw', () => {
  let undone = 0
  fc.assert(
    fc.property(
      boards,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 5 }),
      (entries, question, which) => {
        const state = emptyState()
        for (const entry of entries) apply(state, entry)
        const does = (command: object, n: number) =>
          apply(state, {
            offset: state.offset + 1,
            at: 1e9 + n * 1e6,
            actor: host,
            command: { id: `the-last-${n}`, ...command } as never,
          })
        const own = () =>
          ['ada', 'ben', 'cid', 'dot', 'eve'].map((person) =>
            (personalView(state, person).receipts ?? []).map((one: Receipt) => ({
              ...one,
              // Who was reading it is no longer.
              status: one.status === 'reading' ? 'waiting' : one.status,
            })),
          )
        const before = JSON.stringify([seen(state), own()])
        const verdicts = ['show', 'hold', 'shorten', 'decline', 'archive'] as const
        const verdict = verdicts[which]
        const command =
          verdict === undefined
            ? { type: 'joinQuestion', question, into: null }
            : { type: 'reviewQuestion', question, verdict, reason: 'case' }
        if (!does(command, 1).ok) return
        expect(does(undo(question), 2)).toMatchObject(done)
        expect(JSON.stringify([seen(state), own()])).toBe(before)
        undone += 1
      },
    ),
    { numRuns: 500 },
  )
  expect(undone).toBeGreaterThan(50)
})

test('[MOD14] everyone’s first question stands before anyone’s second, and those that say the same are one card', () => {
  const story = new Story()
  for (let n = 1; n <= 5; n++) for (const who of [ada, ben]) story.does(who, ask(`${who.id} asks, ${n}?`))
  story.does(cid, ask('Who decides?'))
  expect(queue(story).waiting[2]).toMatchObject({ text: 'Who decides?' })
  // Those that say the same: with how many there are, from how many people, and what a decision on them is about.
  for (const [who, text] of [
    [ben, 'WHO DECIDES'],
    [cid, 'Who decides? Who decides?'],
  ] as const)
    story.does(who, ask(text))
  const { waiting, toRead } = queue(story)
  expect(toRead).toBe(13)
  const card = waiting.find(({ text }) => text === 'Who decides?')
  const copies = [12, 13].map((question) => ({ question, version: 1 }))
  expect(card).toMatchObject({ copies: { all: 2, people: 2, first: copies } })
  // What came onto the board at once is another card.
  story.does(moderator, { type: 'setModeration', when: 'after' })
  story.does(parent('dot'), ask('Who decides?'))
  expect(queue(story).waiting.filter(({ text }) => text === 'Who decides?')).toHaveLength(2)
})

test('[MOD15] however many questions wait, those that carry a flag are within reach', () => {
  const story = new Story()
  for (let n = 0; n < 300; n++) story.does(parent(`parent-${n}`), ask(`Who decides on number ${n}?`))
  story.does(ada, { ...ask('What of my son Adam?'), flags: ['name'] })
  const { waiting } = queue(story)
  expect(waiting.length).toBeLessThan(300)
  expect(waiting.at(-1)).toMatchObject({ text: 'What of my son Adam?' })
})
