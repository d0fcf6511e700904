import { Finder } from '@companion/server/replica/finder'
import { Suggestions } from '@companion/server/replica/search'
import { apply } from '@companion/server/session/apply'
import { evidence } from '@companion/server/session/evidence'
import { scoreOf } from '@companion/server/session/questions/question'
import { emptyState, type SessionState } from '@companion/server/session/state'
import { hostView } from '@companion/server/session/views/host'
import { moderatorView } from '@companion/server/session/views/moderator'
import { officialView } from '@companion/server/session/views/official'
import { panellistView } from '@companion/server/session/views/panellist'
import { participantView } from '@companion/server/session/views/participant'
import { personalView } from '@companion/server/session/views/personal'
import { screenView } from '@companion/server/session/views/screen'
import { personalDetails, withoutDetails } from '@companion/shared/personalDetails'
import type {
  BoardQuery,
  FoundView,
  LogView,
  OutcomesView,
  QueueView,
  Receipt,
} from '@companion/shared/views/questions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boards } from '../support/journals.ts'
import { host, moderator, otherHost, panellist, parent, Story, topics } from '../support/story.ts'

const [ada, ben, cid] = ['ada', 'ben', 'cid'].map(parent) as [
  ReturnType<typeof parent>,
  ReturnType<typeof parent>,
  ReturnType<typeof parent>,
]
const done = { ok: true }
const refused = (code: string) => ({ ok: false, code })
const ask = (text: string) => ({ type: 'ask', text }) as const
const upvote = (question: number, on = true) => ({ type: 'upvote', question, on }) as const
const show = (question: number) => ({ type: 'reviewQuestion', question, verdict: 'show' }) as const
const decline = (question: number) =>
  ({ type: 'reviewQuestion', question, verdict: 'decline', reason: 'case' }) as const
const join = (question: number, into: number | null) => ({ type: 'joinQuestion', question, into }) as const
const receipts = (story: Story, person: string) => personalView(story.state, person).receipts

/** Everything that participants, and the screen, may see. */
const seen = (state: SessionState) =>
  JSON.stringify(
    [participantView, screenView].map((view) => view.names(state).map((name) => view.slice(state, name))),
  )

test('[ASK1] a question waits: nobody but who asked it and the hosts sees it before a host has let it through', () => {
  const story = new Story()
  expect(story.does(ada, ask('Why so long?'))).toMatchObject(done)
  expect(seen(story.state)).not.toContain('Why so long?')
  expect(personalView(story.state, 'ben')).toEqual({})
  expect(receipts(story, 'ada')).toMatchObject([{ question: 1, text: 'Why so long?', became: 'waiting' }])
  expect(hostView.slice(story.state, 'queue')).toMatchObject({
    waiting: [{ question: 1, text: 'Why so long?' }],
  })
  story.does(host, show(1))
  expect(participantView.slice(story.state, 'question:1')).toMatchObject({ text: 'Why so long?' })
  expect(participantView.slice(story.state, 'board')).toEqual({ questions: [1], now: null, all: 1 })
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'shown' }])
  expect(story.does(otherHost, show(1))).toEqual(refused('question.alreadySo'))
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'hold' })
  expect(seen(story.state)).not.toContain('Why so long?')
})

test('[ASK2] only who asked a question changes it, until a host has decided, and takes it back, at any time', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  const edit = { type: 'editQuestion', question: 1, text: 'Why does it take so long?' } as const
  const withdraw = { type: 'withdrawQuestion', question: 1 } as const
  expect(story.does(ben, edit)).toEqual(refused('question.notYours'))
  expect(story.does(ben, withdraw)).toEqual(refused('question.notYours'))
  expect(story.does(ada, edit)).toMatchObject(done)
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'hold' })
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'held' }])
  expect(story.does(ada, edit)).toEqual(refused('question.decided'))
  story.does(host, show(1))
  expect(story.does(ada, edit)).toEqual(refused('question.decided'))
  expect(story.does(ada, withdraw)).toMatchObject(done)
  expect(seen(story.state)).not.toContain('so long')
  expect(JSON.stringify(hostView.slice(story.state, 'queue'))).not.toContain('so long')
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'withdrawn', text: '' }])
  expect(story.does(host, show(1))).toEqual(refused('question.unknown'))
})

test('[ASK3] a voice is set, not toggled; each person counts once, whoever asked among them', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  expect(story.does(ben, upvote(1))).toEqual(refused('question.notShown'))
  story.does(host, show(1))
  for (const voice of [ben, ben, ada, cid]) story.does(voice, upvote(1))
  expect(participantView.slice(story.state, 'scores')).toEqual([3])
  expect(personalView(story.state, 'ben').votes).toEqual([1])
  story.does(cid, upvote(1, false))
  expect(participantView.slice(story.state, 'scores')).toEqual([2])
  expect(story.does(host, upvote(1))).toEqual(refused('command.notAllowed'))
})

test('[ASK4] a question is declined with a reason, and who asked it is told', () => {
  const story = new Story()
  story.does(ada, ask('What about our case?'))
  expect(story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'decline' })).toEqual(
    refused('question.reason'),
  )
  expect(story.does(ada, decline(1))).toEqual(refused('command.notAllowed'))
  expect(story.does(host, decline(1))).toMatchObject({ touched: expect.arrayContaining(['receipts:ada']) })
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'declined', reason: 'case' }])
})

test('[ASK5] joined questions stand for each person once; taking them apart puts everything back', () => {
  const story = new Story()
  for (const [who, text] of [
    [ada, 'Why so long?'],
    [ben, 'Why the wait?'],
    [cid, 'Who decides?'],
  ] as const)
    story.does(who, ask(text))
  for (const question of [1, 2, 3]) story.does(host, show(question))
  story.does(cid, upvote(1))
  story.does(cid, upvote(2))
  const before = seen(story.state)
  expect(story.does(host, join(2, 2))).toEqual(refused('question.join'))
  expect(story.does(host, join(2, 1))).toMatchObject(done)
  expect(participantView.slice(story.state, 'board')).toMatchObject({ questions: [1, 3], all: 2 })
  expect(participantView.slice(story.state, 'scores')).toEqual([3, 1])
  expect(story.does(host, join(3, 2))).toEqual(refused('question.join'))
  expect(story.does(host, join(1, 3))).toEqual(refused('question.join'))
  expect(receipts(story, 'ben')).toMatchObject([{ became: 'joined', joinedWith: 'Why so long?' }])
  // A voice given before they were joined is one on the question they became, and is taken back there.
  expect(personalView(story.state, 'cid').votes).toEqual([1])
  story.does(cid, upvote(1, false))
  expect(participantView.slice(story.state, 'scores')).toEqual([2, 1])
  story.does(cid, upvote(2))
  expect(participantView.slice(story.state, 'scores')).toEqual([3, 1])
  story.does(cid, upvote(1))
  expect(story.does(host, join(2, null))).toMatchObject(done)
  expect(seen(story.state)).toBe(before)
})

test('[ASK5] whatever became of a question before it was joined, taking it apart puts back everything that anybody sees of it', () => {
  let parted = 0
  const number = fc.integer({ min: 1, max: 6 })
  fc.assert(
    fc.property(boards, number, number, (entries, question, into) => {
      const state = emptyState()
      for (const entry of entries) apply(state, entry)
      if (state.questions.get(question)?.into !== null) return
      const all = () =>
        JSON.stringify([
          seen(state),
          ['ada', 'ben', 'cid', 'dot', 'eve'].map((person) => [
            personalView(state, person).votes,
            (personalView(state, person).receipts ?? []).map((one: Receipt) => ({
              ...one,
              became: one.became === 'reading' ? 'waiting' : one.became,
            })),
          ]),
          [...evidence(state)].flat().filter((row) => row.measure !== 'decision'),
        ])
      const does = (command: object, n: number) =>
        apply(state, {
          offset: state.offset + 1,
          at: 1e9 + n * 1e6,
          actor: host,
          command: { id: `the-last-${n}`, ...command } as never,
        })
      const before = all()
      if (!does(join(question, into), 1).ok) return
      expect(does(join(question, null), 2)).toMatchObject(done)
      expect(all()).toBe(before)
      parted += 1
    }),
    { numRuns: 1500 },
  )
  expect(parted).toBeGreaterThan(20)
})

test('[ASK18] what nobody has read does not come onto the board, nor to officials, by way of the question it was joined with', () => {
  for (const ends of [
    { type: 'reviewQuestion', question: 1, verdict: 'hold' },
    { type: 'withdrawQuestion', question: 1 },
    { type: 'joinQuestion', question: 2, into: null },
    { type: 'undoDecision', question: 1 },
    { type: 'undoDecision', question: 2 },
  ] as const) {
    const story = new Story()
    story.does(ada, ask('Why so long?'))
    story.does(ben, { ...ask('Why does Zofia wait?'), flags: ['name'] })
    story.does(host, show(1))
    story.does(host, join(2, 1))
    expect(receipts(story, 'ben')).toMatchObject([{ became: 'joined', joinedWith: 'Why so long?' }])
    const watched = () =>
      JSON.stringify(officialView.names(story.state).map((name) => officialView.slice(story.state, name)))
    expect(watched() + JSON.stringify([...evidence(story.state)])).not.toContain('Zofia')
    expect(story.does(ends.type === 'withdrawQuestion' ? ada : host, ends)).toMatchObject(done)
    expect(seen(story.state) + watched()).not.toContain('Zofia')
    expect(receipts(story, 'ben')).toMatchObject([{ became: 'waiting' }])
    expect(queue(story).waiting).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ question: 2 })]),
    )
  }
})

test('[ASK6] what is being answered, and the answer in writing, reach everyone and the receipts of all who asked it', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  story.does(ben, ask('Why the wait?'))
  story.does(host, show(1))
  story.does(host, join(2, 1))
  expect(story.does(host, { type: 'answerNow', question: 1 })).toMatchObject(done)
  expect(screenView.slice(story.state, 'now')).toMatchObject({ text: 'Why so long?' })
  for (const person of ['ada', 'ben']) expect(receipts(story, person)).toMatchObject([{ became: 'now' }])
  story.does(host, { type: 'markAnswered', question: 1, text: 'We are hiring.' })
  expect(participantView.slice(story.state, 'question:1')).toMatchObject({
    answered: { text: 'We are hiring.' },
  })
  for (const person of ['ada', 'ben'])
    expect(receipts(story, person)).toMatchObject([{ became: 'answered', answer: 'We are hiring.' }])
})

test('[ASK7] when a session ends every question has an outcome', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  story.does(ben, ask('Who pays?'))
  story.does(host, show(2))
  story.does(host, { type: 'answerNow', question: 2 })
  const outcome = story.does(host, { type: 'setPhase', phase: 'ended' })
  expect(outcome).toMatchObject({
    touched: expect.arrayContaining(['receipts:ada', 'receipts:ben', 'board']),
  })
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'declined', reason: 'time' }])
  // What was being answered at the end is not for ever being answered.
  expect(receipts(story, 'ben')).toMatchObject([{ became: 'shown' }])
  expect(participantView.slice(story.state, 'board')).toMatchObject({ now: null })
  expect(hostView.slice(story.state, 'doings')).toMatchObject([{ type: 'setPhase', phase: 'ended' }])
  expect(story.does(ben, ask('Too late?'))).toEqual(refused('session.ended'))
})

test('[ASK8] after any sequence the counts add up, a score is the number of distinct people, and receipts that change are named', () => {
  let shown = 0
  fc.assert(
    fc.property(boards, (entries) => {
      const state = emptyState()
      const people = ['ada', 'ben', 'cid', 'dot', 'eve']
      const own = () => people.map((person) => JSON.stringify(personalView(state, person).receipts))
      let before = own()
      for (const entry of entries) {
        const outcome = apply(state, entry)
        const after = own()
        for (const [index, person] of people.entries()) {
          if (before[index] === after[index]) continue
          expect(outcome).toMatchObject({ touched: expect.arrayContaining([`receipts:${person}`]) })
        }
        before = after
      }
      const queue = hostView.slice(state, 'queue') as QueueView | undefined
      if (queue === undefined) return
      const { asked, ...rest } = queue.counts
      expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(asked)
      for (const question of state.questions.values()) {
        const group = [...state.questions.values()].filter(
          (one) => one === question || one.into === question.number,
        )
        const voices = new Set(group.flatMap((one) => [one.author, ...one.voices]))
        expect(scoreOf(state, question)).toBe(voices.size)
        if (question.standing === 'shown') shown += 1
      }
      const published = participantView.slice(state, 'outcomes') as OutcomesView
      const { asked: all, reasons, ...came } = published
      expect(Object.values(came).reduce((sum, count) => sum + count, 0)).toBe(all)
      expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(came.declined)
      if (state.phase === 'ended') expect(came.waiting).toBe(0)
      expect(JSON.stringify(officialView.slice(state, 'queue'))).not.toContain('"waiting":[')
    }),
    { numRuns: 300 },
  )
  expect(shown).toBeGreaterThan(50)
})

test('[ASK9] what looks like a detail of somebody’s is pointed out, with the rest of the text kept', () => {
  const found = (text: string) => personalDetails(text).map(({ kind }) => kind)
  expect(found('Write to me at name@example.com')).toEqual(['email'])
  expect(found('Ring 01632 960 001 after six')).toEqual(['phone'])
  expect(found('His number is 943 476 5919')).toContain('nhsNumber')
  expect(found('We live at ZZ99 3VZ')).toEqual(['postcode'])
  for (const clean of [
    'We waited 18 months for an EHC plan',
    'He is 7 and has spastic diplegia',
    'Section 19 and Year 10 in 2026',
    'It took 3 to 12 months',
  ])
    expect([clean, found(clean)]).toEqual([clean, []])
  expect(withoutDetails('Write to name@example.com or ring 01632 960 001 please')).toBe(
    'Write to … or ring … please',
  )
})

test('[EVIDENCE3] of questions, evidence has the words of what was shown, and counts and reasons of the rest', () => {
  const story = new Story()
  for (const text of ['Shown?', 'Held secret?', 'Declined secret?', 'Taken back secret?'])
    story.does(ada, ask(text))
  story.does(host, show(1))
  story.does(ben, upvote(1))
  story.does(host, { type: 'reviewQuestion', question: 2, verdict: 'hold' })
  story.does(host, decline(3))
  story.does(ada, { type: 'withdrawQuestion', question: 4 })
  const rows = [...evidence(story.state)].flat()
  expect(JSON.stringify(rows)).not.toContain('secret')
  const value = (item: string) => rows.find((row) => row.item === item && row.measure === 'questions')?.value
  expect([
    value('asked'),
    value('waiting'),
    value('declined'),
    value('declined: case'),
    value('withdrawn'),
  ]).toEqual([4, 1, 1, 1, 1])
  expect(rows.find((row) => row.wording === 'Shown?')).toMatchObject({
    measure: 'people',
    value: 2,
    item: 'shown',
  })
})

test('[ASK11] everyone may see how many questions came to what, and never the words of those not shown', () => {
  const story = new Story()
  for (const text of ['Shown?', 'Secret?', 'Waiting secret?']) story.does(ada, ask(text))
  story.does(host, show(1))
  story.does(host, decline(2))
  expect(participantView.slice(story.state, 'outcomes')).toEqual({
    asked: 3,
    waiting: 1,
    shown: 1,
    joined: 0,
    declined: 1,
    withdrawn: 0,
    reasons: { case: 1 },
  })
  expect(seen(story.state)).not.toMatch(/secret/i)
})

const take = (question: number, on = true) => ({ type: 'takeQuestion', question, on }) as const
const undo = (question: number) => ({ type: 'undoDecision', question }) as const
const review = (question: number, verdict: 'hold' | 'shorten' | 'archive') =>
  ({ type: 'reviewQuestion', question, verdict }) as const
const queue = (story: Story) => hostView.slice(story.state, 'queue') as QueueView
const log = (story: Story) => hostView.slice(story.state, 'log') as LogView

test('[MOD1] a question that a moderator took is theirs for a minute: nobody else decides on it, and its author does not change it', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  expect(story.does(moderator, take(1))).toMatchObject(done)
  expect(queue(story).waiting).toMatchObject([{ question: 1, taken: { by: moderator.id } }])
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'reading' }])
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
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'waiting' }])
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

test('[MOD2] moderators work on questions and on nothing else; panellists only say what the answer is', () => {
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
  expect(moderatorView.names(story.state)).toEqual(['stage', 'asking', 'queue', 'log'])
})

test('[MOD3] its author is asked to make a question shorter, and it comes back when they have', () => {
  const story = new Story()
  story.does(ada, ask('Why so long, and who decides, and when?'))
  expect(story.does(moderator, review(1, 'shorten'))).toMatchObject(done)
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'shorten' }])
  expect(queue(story)).toMatchObject({ waiting: [], held: [{ question: 1, became: 'shorten' }] })
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

test('[MOD5] the last decision on a question can be undone, by any moderator, and everybody sees what was before', () => {
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
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'waiting' }, { became: 'shown' }])
  expect(seen(story.state)).not.toContain('Zofia')
})

test('[MOD13] what came onto the board at once is still to be read, and what was sent back is read again before others see it', () => {
  const story = new Story()
  story.does(host, { type: 'setModeration', when: 'after' })
  story.does(ada, ask('Why so long?'))
  story.does(ben, ask('Why, and who, and when?'))
  expect(queue(story)).toMatchObject({
    toRead: 2,
    waiting: [{ question: 1, became: 'shown' }, { question: 2 }],
  })
  expect(story.does(moderator, take(1))).toMatchObject(done)
  expect(story.does(moderator, show(1))).toMatchObject(done)
  expect(story.does(moderator, show(1))).toEqual(refused('question.alreadySo'))
  expect(queue(story)).toMatchObject({ toRead: 1, waiting: [{ question: 2 }] })
  story.does(moderator, review(2, 'shorten'))
  story.does(ben, { type: 'editQuestion', question: 2, text: 'Something else?' })
  expect(seen(story.state)).not.toContain('Something else?')
  expect(queue(story).waiting).toMatchObject([{ question: 2, became: 'waiting' }])
})

test('[MOD7] what may be about somebody’s safety comes first, with where to turn for whoever wrote it', () => {
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
  expect(receipts(story, 'ada')).toMatchObject([{ became: 'archived' }])
  expect(participantView.slice(story.state, 'outcomes')).toMatchObject({ asked: 1, shown: 1 })
})

test('[MOD9] a question is given to a panellist by name, who sees it, and nobody else is told', () => {
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

test('[ASK12] a question may be on one of the session’s topics; officials see how many came on each, when', () => {
  const story = new Story()
  expect(story.does(ada, { ...ask('Why so long?'), topic: 'weather' })).toEqual(refused('question.topic'))
  expect(story.does(ada, { ...ask('Why no bus?'), topic: 'travel' })).toMatchObject(done)
  story.does(ben, ask('Who decides?'))
  story.does(host, show(1))
  expect(participantView.slice(story.state, 'question:1')).toMatchObject({ topic: 'travel' })
  expect(officialView.slice(story.state, 'topics')).toMatchObject({
    minutes: 10,
    rows: [
      { topic: 'travel', counts: [1] },
      { topic: 'school', counts: [0] },
      { topic: null, counts: [1] },
    ],
  })
})

test('[ASK13] the whole board is searched by words and by topic, page by page, and lends a shelf to what few have seen', () => {
  const story = new Story()
  for (let n = 1; n <= 30; n++) {
    story.does(parent(`p${n}`), {
      ...ask(`Question number ${n} about ${n % 2 ? 'buses' : 'schools'}?`),
      ...(n % 3 === 0 && { topic: 'travel' }),
    })
    story.does(host, show(n))
    if (n <= 12) story.does(ben, upvote(n))
  }
  const finder = new Finder()
  const find = (query: BoardQuery) => finder.find(story.state, query, 'ada')
  const numbers = ({ found }: FoundView) => found.map(({ question }) => question)
  expect(find({ order: 'newest' })).toMatchObject({ all: 30, found: { length: 20 } })
  expect(numbers(find({ order: 'newest', from: 20 }))).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(find({ order: 'most', search: 'bus' }).all).toBe(15)
  expect(numbers(find({ order: 'most', search: 'number 7' }))).toEqual([7])
  expect(find({ order: 'most', topic: 'travel' }).all).toBe(10)
  expect(numbers(find({ order: 'alike', search: 'A question about the number of schools' }))).not.toEqual([])
  const shelved = Array.from({ length: 7 }, () => numbers(find({ order: 'unseen' }))).flat()
  // Ten are seen by all; the other twenty each stood there once before one stands there twice.
  expect(new Set(shelved.slice(0, 20)).size).toBe(20)
  expect(shelved.filter((number) => number <= 10)).toEqual([])
  story.does(host, review(30, 'hold'))
  expect(JSON.stringify(new Finder().find(story.state, { order: 'newest' }, null))).not.toContain('number 30')
})

test('[MOD11] after any sequence, undoing a decision puts back what everybody saw', () => {
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
              became: one.became === 'reading' ? 'waiting' : one.became,
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
