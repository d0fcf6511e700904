import { groupView, memberView, pointsView } from '@companion/server/rules/breakouts/slices'
import { expect, test } from 'vitest'
import { begun, end, on, place, say } from '../../support/rounds.ts'
import { done, parent, refused, type Said } from '../../support/story.ts'

test('[GROUP6] anyone takes over as scribe and finds the draft as it was; it goes back to the group before it is sent', () => {
  const story = begun(6)
  const [one, two, three] = ['p1', 'p2', 'p3'].map(parent) as [
    ReturnType<typeof parent>,
    ReturnType<typeof parent>,
    ReturnType<typeof parent>,
  ]
  const draft = {
    type: 'writeUp' as const,
    ...on,
    points: ['Somebody on your side'],
    dissent: 'Two of us want it from the school.',
  } satisfies Said
  expect(story.does(one, draft)).toEqual(refused('breakout.notScribe'))
  story.does(one, { type: 'beScribe', ...on })
  story.does(one, draft)
  story.does(two, { type: 'beScribe', ...on })
  expect(story.does(one, draft)).toEqual(refused('breakout.notScribe'))
  expect(groupView(story.state, 1)?.draft).toEqual({ points: draft.points, dissent: draft.dissent })
  const send = { type: 'sendWriteUp', ...on } as const
  expect(story.does(two, send)).toEqual(refused('breakout.notJudged'))
  expect(story.does(three, { type: 'judgeWriteUp', ...on, fair: true })).toEqual(
    refused('breakout.notOffered'),
  )
  story.does(two, { type: 'offerWriteUp', ...on })
  story.does(three, { type: 'judgeWriteUp', ...on, fair: false })
  story.does(two, { ...draft, points: ['Somebody who knows the rules'] })
  expect(groupView(story.state, 1)?.offered).toBeUndefined()
  story.does(two, { type: 'offerWriteUp', ...on })
  for (const person of [one, three, parent('p4')])
    story.does(person, { type: 'judgeWriteUp', ...on, fair: true })
  expect(story.does(two, send)).toMatchObject(done)
  expect(groupView(story.state, 1)?.sent).toMatchObject({ fair: 3, notQuite: 0, dissent: draft.dissent })
  expect(story.does(one, { type: 'beScribe', ...on })).toEqual(refused('breakout.sent'))
})

test('[GROUP7] without a write-up, the draft as far as it was stands for the group, and else what most agreed with', () => {
  const story = begun(12)
  const [a, b] = [1, 2].map((group) =>
    [...Array(12).keys()].map((n) => `p${n + 1}`).filter((one) => place(story, one) === group),
  ) as [string[], string[]]
  story.does(parent(a[0] as string), say('Less'))
  const more = story.does(parent(a[1] as string), say('More'))
  expect(more).toMatchObject(done)
  story.does(parent(a[2] as string), { type: 'agree', ...on, contribution: 2, on: true })
  story.does(parent(b[0] as string), { type: 'beScribe', ...on })
  story.does(parent(b[0] as string), { type: 'writeUp', ...on, points: ['Half a th'], dissent: 'Not all' })
  end(story)
  const points = pointsView(story.state)?.points.map(({ group, point, text }) => [group, point, text])
  expect(points).toEqual([
    [1, '1', 'More'],
    [1, '2', 'Less'],
    [2, '1', 'Half a th'],
    [2, 'dissent', 'Not all'],
  ])
})

test('[GROUP17] who said whether it is fair and then takes over has not said so any more, and is told', () => {
  const story = begun(6)
  const [one, two] = [parent('p1'), parent('p2')]
  story.does(one, { type: 'beScribe', ...on })
  story.does(one, { type: 'writeUp', ...on, points: ['Tell us once'], dissent: '' })
  story.does(one, { type: 'offerWriteUp', ...on })
  story.does(two, { type: 'judgeWriteUp', ...on, fair: true })
  expect(memberView(story.state, 'p2')?.judged).toBe('fair')
  const outcome = story.does(two, { type: 'beScribe', ...on })
  expect(memberView(story.state, 'p2')?.judged).toBeUndefined()
  expect(outcome).toMatchObject({ touched: expect.arrayContaining(['member:p2']) })
})
