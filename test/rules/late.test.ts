import { unlinked } from '@companion/server/maintenance/rewriting'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { cameOf } from '@companion/server/rules/outcomes/came'
import type { World } from '@companion/server/rules/outcomes/world'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import { closing, countApart, ended, latestIn, many } from '../support/apart.ts'
import {
  answer,
  done,
  host,
  openPoll,
  parent,
  refused,
  Story,
  showResult,
  system,
  twoPolls,
} from '../support/story.ts'

test('[LATE1] a session takes late answers for as long as its organiser says, and none of a question to try things out', () => {
  const [one, two] = twoPolls as [(typeof twoPolls)[0], (typeof twoPolls)[0]]
  const story = new Story([one, { ...two, practice: true }])
  story.does(host, openPoll('p2'))
  story.does(host, openPoll('p1'))
  const late = (id: string, poll = 'p1') => story.does(parent(id), answer(poll, 'a'))
  expect(late('before', 'p2')).toEqual(refused('poll.closed'))
  story.does(host, ended)
  expect(late('ada')).toEqual(refused('session.ended'))
  story.does(system, countApart(1, false))
  expect(late('ada')).toMatchObject(done)
  expect(late('ada', 'p2')).toEqual(refused('session.ended'))
  expect(story.does(parent('ada'), { type: 'withdrawAnswer', pollId: 'p1', run: 1 })).toMatchObject(done)
  story.does(system, countApart(0, false))
  expect(late('ben')).toEqual(refused('session.ended'))
  story.does(system, countApart(1, false))
  const after = closing(story) + 1
  expect(story.does(parent('ben'), answer('p1', 'a'), 'too-late-1', after)).toEqual(refused('session.ended'))
})

test('[LATE2] who answered while the question was open keeps that answer, and no late one is added to it', () => {
  const story = new Story()
  story.does(system, countApart())
  story.does(host, openPoll('p1'))
  many(story, 1, 'open', 'a', 'ada')
  story.does(host, ended)
  expect(story.does(parent('ada-0'), answer('p1', 'b'))).toEqual(refused('poll.answeredLive'))
  expect(story.does(parent('ada-0'), { type: 'withdrawAnswer', pollId: 'p1', run: 1 })).toEqual(
    refused('poll.answeredLive'),
  )
  story.does(parent('ben'), answer('p1', 'b'))
  story.does(parent('ben'), answer('p1', 'c'))
  expect(latestIn(hostView, story)).toMatchObject({
    answered: 1,
    counts: [1, 0, 0],
    apart: [{ part: 'late', answered: 1 }],
  })
})

test('[LATE3] late answers are closed by the moment that was said for them, and by no other', () => {
  const story = new Story()
  story.does(system, countApart())
  story.does(host, openPoll('p1'))
  story.does(host, ended)
  for (let n = 0; n < 12; n++) story.does(parent(`late-${n}`), answer('p1', n < 6 ? 'a' : 'b'))
  const until = closing(story)
  expect(story.does(system, { type: 'closeLate', until: until - 1 })).toEqual(refused('session.alreadySo'))
  expect(latestIn(officialView, story).apart?.[0]).not.toHaveProperty('taken')
  expect(story.does(system, { type: 'closeLate', until })).toMatchObject(done)
  expect(officialView.slice(story.state, 'stage')).not.toHaveProperty('late')
  expect(story.does(parent('ben'), answer('p1', 'a'))).toEqual(refused('session.ended'))
  expect(latestIn(officialView, story).apart?.[0]?.taken).toMatchObject({ people: 12 })
})

test('[LATE7] who said what is not taken out of a journal while late answers are taken', () => {
  const story = new Story()
  story.does(system, countApart())
  story.does(host, openPoll('p1'))
  many(story, 6, 'invited', 'a')
  story.does(host, ended)
  many(story, 6, 'open', 'b')
  const unlink = () => unlinked(story.entries, () => nanoid(), { forgets: true })
  expect(unlink).toThrow('Late answers are still taken')
  const until = closing(story)
  story.does(system, { type: 'closeLate', until }, `late-${until}`, until)
  expect(unlink()?.at(-1)?.command.type).toBe('seal')
})

test('[LATE8] who only answered late is not among those who took part, and the public page says how many only from the fewest on', () => {
  const story = new Story()
  story.does(system, countApart(2, false))
  story.does(host, openPoll('p1'))
  many(story, 7, 'open', 'a')
  story.does(host, showResult('p1'))
  story.does(host, ended)
  const session = { id: 'early', title: '', state: story.state, isClosed: false }
  const world: World = {
    programme: { outcomes: new Map(), showsOverdue: false },
    sessions: new Map([['early', session]]),
    experiences: { all: [] },
    today: '2027-05-03',
  }
  const publicly = () => {
    const { asked, tookPart } = cameOf(world, session)
    return [tookPart, asked[0]?.result]
  }
  many(story, 4, 'open', 'b')
  expect(publicly()).toEqual([{ people: 7 }, { answered: 7, skipped: 0, counts: [7, 0, 0] }])
  many(story, 1, 'open', 'c')
  expect(publicly()).toMatchObject([{ people: 7 }, { answered: 7, apart: [{ part: 'late', answered: 5 }] }])
})
