import { BoardSearch } from '@companion/server/replica/boardSearch'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import { evidence } from '@companion/server/rules/evidence'
import { scoreOf } from '@companion/server/rules/questions/question'
import { emptyState } from '@companion/server/rules/state'
import { personalDetails, withoutDetails } from '@companion/shared/personalDetails'
import type {
  BoardQuery,
  FoundView,
  OutcomesView,
  QueueView,
  Receipt,
} from '@companion/shared/views/questions'
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
  upvote,
} from '../support/questions.ts'
import { done, host, otherHost, parent, refused, Story, system } from '../support/story.ts'

test('[ASK1] a question waits: no one but who asked it and the hosts sees it before a host has let it through', () => {
  const story = new Story()
  expect(story.does(ada, ask('Why so long?'))).toMatchObject(done)
  expect(seen(story.state)).not.toContain('Why so long?')
  expect(personalView(story.state, 'ben')).toEqual({})
  expect(receipts(story, 'ada')).toMatchObject([{ question: 1, text: 'Why so long?', status: 'waiting' }])
  expect(hostView.slice(story.state, 'queue')).toMatchObject({
    waiting: [{ question: 1, text: 'Why so long?' }],
  })
  story.does(host, show(1))
  expect(participantView.slice(story.state, 'question:1')).toMatchObject({ text: 'Why so long?' })
  expect(participantView.slice(story.state, 'board')).toEqual({ questions: [1], now: null, all: 1 })
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'shown' }])
  expect(story.does(otherHost, show(1))).toEqual(refused('question.alreadySo'))
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'hold' })
  expect(seen(story.state)).not.toContain('Why so long?')
})

test('[ASK22] where the organiser has it so, no question is taken before the session begins; else it is taken at any time', () => {
  const story = new Story()
  expect(story.does(ada, ask('Why so long?'))).toMatchObject(done)
  story.does(system, { type: 'setAskingFrom', from: story.now + 60_000 })
  expect(story.does(ben, ask('Who decides?'))).toEqual(refused('question.notYet'))
  expect(story.does(ben, ask('Who decides?'), 'command-later', story.now + 60_000)).toMatchObject(done)
  story.does(system, { type: 'setAskingFrom', from: story.now + 60_000 })
  story.does(system, { type: 'setAskingFrom', from: null })
  expect(story.does(cid, ask('Where can I read it?'))).toMatchObject(done)
  expect(story.does(host, { type: 'setAskingFrom', from: null })).toEqual(refused('command.notAllowed'))
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
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'held' }])
  expect(story.does(ada, edit)).toEqual(refused('question.decided'))
  story.does(host, show(1))
  expect(story.does(ada, edit)).toEqual(refused('question.decided'))
  expect(story.does(ada, withdraw)).toMatchObject(done)
  expect(seen(story.state)).not.toContain('so long')
  expect(JSON.stringify(hostView.slice(story.state, 'queue'))).not.toContain('so long')
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'withdrawn', text: '' }])
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
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'declined', reason: 'case' }])
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
  expect(receipts(story, 'ben')).toMatchObject([{ status: 'joined', joinedWith: 'Why so long?' }])
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

test('[ASK5] whatever became of a question before it was joined, taking it apart puts back everything that anyone sees of it', () => {
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
              status: one.status === 'reading' ? 'waiting' : one.status,
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

test('[ASK18] what no one has read does not come onto the board, nor to officials, by way of the question it was joined with', () => {
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
    expect(receipts(story, 'ben')).toMatchObject([{ status: 'joined', joinedWith: 'Why so long?' }])
    const watched = () =>
      JSON.stringify(officialView.names(story.state).map((name) => officialView.slice(story.state, name)))
    expect(watched() + JSON.stringify([...evidence(story.state)])).not.toContain('Zofia')
    expect(story.does(ends.type === 'withdrawQuestion' ? ada : host, ends)).toMatchObject(done)
    expect(seen(story.state) + watched()).not.toContain('Zofia')
    expect(receipts(story, 'ben')).toMatchObject([{ status: 'waiting' }])
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
  for (const person of ['ada', 'ben']) expect(receipts(story, person)).toMatchObject([{ status: 'now' }])
  story.does(host, { type: 'markAnswered', question: 1, text: 'We are hiring.' })
  expect(participantView.slice(story.state, 'question:1')).toMatchObject({
    answered: { text: 'We are hiring.' },
  })
  for (const person of ['ada', 'ben'])
    expect(receipts(story, person)).toMatchObject([{ status: 'answered', answer: 'We are hiring.' }])
})

test('[ASK20] an answer in writing stays when its question is answered aloud as well; moderators see it where they see the question', () => {
  const story = new Story()
  story.does(ada, ask('Why so long?'))
  story.does(host, show(1))
  const answered = { type: 'markAnswered', question: 1 } as const
  expect(story.does(host, { ...answered, text: 'We are hiring.' })).toMatchObject(done)
  expect(story.does(host, answered)).toEqual(refused('question.alreadySo'))
  expect(story.does(host, { type: 'answerNow', question: 1 })).toMatchObject(done)
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'now', answer: 'We are hiring.' }])
  expect(story.does(host, answered)).toMatchObject(done)
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'answered', answer: 'We are hiring.' }])
  expect(queue(story).shown).toMatchObject([{ status: 'answered', answered: { text: 'We are hiring.' } }])
  // Aloud a second time, it comes to an end as the first time.
  story.does(host, { type: 'answerNow', question: 1 })
  expect(story.does(host, { ...answered, text: 'We have hired.' })).toMatchObject(done)
  expect(participantView.slice(story.state, 'board')).toMatchObject({ now: null })
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'answered', answer: 'We have hired.' }])
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
  expect(receipts(story, 'ada')).toMatchObject([{ status: 'declined', reason: 'time' }])
  // What was being answered at the end is not for ever being answered.
  expect(receipts(story, 'ben')).toMatchObject([{ status: 'shown' }])
  expect(participantView.slice(story.state, 'board')).toMatchObject({ now: null })
  expect(officialView.slice(story.state, 'queue')).toMatchObject({ shown: [{ status: 'shown' }] })
  expect(hostView.slice(story.state, 'hostActivity')).toMatchObject([{ type: 'setPhase', phase: 'ended' }])
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
        if (question.status === 'shown') shown += 1
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

test('[ASK9] what looks like a detail of someone’s is pointed out, with the rest of the text kept', () => {
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

test('[ASK12] a question may be on one of the session’s topics; officials see how many of those shown came on each, when', () => {
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
      { topic: null, counts: [0] },
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
  const finder = new BoardSearch()
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
  expect(JSON.stringify(new BoardSearch().find(story.state, { order: 'newest' }, null))).not.toContain(
    'number 30',
  )
})
