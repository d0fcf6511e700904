import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { screenView } from '@companion/server/rules/audiences/screen'
import { latestRound } from '@companion/server/rules/breakouts/round'
import { nextDeadline } from '@companion/server/rules/breakouts/rounds'
import { groupView, memberView, pointsView, saidBy, wallView } from '@companion/server/rules/breakouts/slices'
import { limits } from '@companion/shared/limits'
import type { RoundView } from '@companion/shared/views/breakouts'
import { expect, test } from 'vitest'
import { any, begun, clock, end, membersOf, on, say, start } from '../../support/rounds.ts'
import {
  done,
  gather,
  host,
  otherHost,
  parent,
  refused,
  type Said,
  Story,
  system,
} from '../../support/story.ts'

test('[GROUP8] the time comes to its marks by the journal; more time may be given; in the grace what was begun is taken', () => {
  const story = begun(6)
  const marks: string[] = []
  while (latestRound(story.state)?.phase !== 'ended') {
    const command = clock(story)
    expect(story.does(system, { ...command, id: `${command.id}-again` } as Said)).toEqual(
      refused('breakout.alreadySo'),
    )
    if (command.mark !== 'look') marks.push(command.mark)
    if (command.mark === 'last' && marks.length < 3)
      story.does(host, { type: 'extendRound', ...on, minutes: 10 })
    if (command.mark === 'grace') expect(story.does(parent('p1'), say('Just in time'))).toMatchObject(done)
  }
  expect(marks).toEqual(['soon', 'last', 'soon', 'last', 'grace', 'ended'])
  expect(nextDeadline(story.state)).toBeNull()
  expect(story.does(parent('p1'), { type: 'roundClock', ...on, endsAt: 1, mark: 'ended' })).toEqual(
    refused('command.notAllowed'),
  )
  // Ended too soon, it goes on with everyone where they were.
  expect(story.does(host, { type: 'extendRound', ...on, minutes: 5 })).toMatchObject(done)
  expect(story.does(parent('p1'), { type: 'beScribe', ...on })).toMatchObject(done)
  end(story)
  story.does(host, { type: 'showPoint', ...on, group: 1, point: '1', on: true })
  expect(story.does(host, { type: 'extendRound', ...on, minutes: 5 })).toEqual(refused('breakout.over'))
})

test('[GROUP13] what was begun when a round ends still counts for half a minute, and anything said can be taken back later', () => {
  const story = begun(6)
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p2'), say('Said in time'))
  story.does(host, { type: 'setPhase', phase: 'ended' })
  expect(latestRound(story.state)?.phase).toBe('ended')
  const ended = latestRound(story.state)?.endedAt as number
  const soon = ended + limits.lateMs
  expect(story.does(parent('p3'), say('Half a sent'), 'begun', soon)).toMatchObject(done)
  const draft: Said = { type: 'writeUp', ...on, points: ['Half a point'], dissent: '' }
  expect(story.does(parent('p1'), draft, 'draft', soon)).toMatchObject(done)
  expect(pointsView(story.state)?.points).toMatchObject([{ text: 'Half a point' }])
  expect(
    story.does(parent('p2'), { type: 'agree', ...on, contribution: 2, on: true }, 'agree', soon),
  ).toEqual(refused('breakout.over'))
  expect(story.does(parent('p3'), say('Too late'), 'late', soon + 1)).toEqual(refused('breakout.over'))
  expect(story.does(parent('p1'), draft, 'late-draft', soon + 1)).toEqual(refused('breakout.over'))
  expect(story.does(parent('p2'), { type: 'withdrawContribution', ...on, contribution: 1 })).toMatchObject(
    done,
  )
  expect(groupView(story.state, 1)?.contributions.map(({ text }) => text)).toEqual(['Half a sent'])
})

test('[GROUP16] a group that has said nothing for three minutes is quiet, though no one else says anything; who writes alone never is', () => {
  const story = begun(6)
  story.does(parent('alone'), { ...any, wish: { kind: 'alone' } })
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 0, writing: 2 })
  for (let look = 0; look < 4; look++) expect(clock(story).mark).toBe('look')
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 1, writing: 1 })
  story.does(parent('p1'), say('Here we are'))
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 0, writing: 2 })
})

test('[GROUP18] a round that was called off before anyone was in a group leaves nothing on participants’ pages', () => {
  const story = new Story()
  story.does(host, gather('balanced'))
  story.does(parent('p1'), any)
  expect(participantView.slice(story.state, 'round')).toMatchObject({ phase: 'gathering' })
  story.does(host, { type: 'endRound', ...on })
  for (const view of [participantView, screenView, officialView])
    expect(view.slice(story.state, 'round')).toBeUndefined()
  expect(story.does(host, { ...gather('balanced'), round: 2 })).toMatchObject(done)
})

test('[GROUP21] what a host does about a round’s time is meant for the time that they saw: two presses at once are one', () => {
  const story = begun(6)
  const endsAt = latestRound(story.state)?.endsAt as number
  const more = { type: 'extendRound', ...on, minutes: 5, endsAt } as const
  expect(story.does(host, more)).toMatchObject(done)
  expect(story.does(otherHost, more)).toEqual(refused('breakout.alreadySo'))
  expect(latestRound(story.state)?.endsAt).toBe(endsAt + 5 * 60_000)
  const early = { type: 'endRound', ...on, to: 'grace' } as const
  expect(story.does(host, early)).toMatchObject(done)
  expect(story.does(otherHost, early)).toEqual(refused('breakout.alreadySo'))
  expect(latestRound(story.state)?.phase).toBe('grace')
  expect(story.does(otherHost, { ...early, to: 'ended' })).toMatchObject(done)
  expect(story.does(host, early)).toEqual(refused('breakout.alreadySo'))
  expect(latestRound(story.state)?.phase).toBe('ended')
})

test('[GROUP22] who is given more time is told so, until the next word on the time', () => {
  const story = begun(6)
  const left = () => (participantView.slice(story.state, 'round') as RoundView).left
  expect(left()).toBeUndefined()
  while (latestRound(story.state)?.phase !== 'grace') clock(story)
  story.does(host, { type: 'extendRound', ...on, minutes: 10 })
  expect(left()).toBe('more')
  while (left() === 'more') clock(story)
  expect(left()).toBe('soon')
})

test('[GROUP23] what someone said can be taken back by them alone, also from a group that they left, and from an earlier round', () => {
  const story = begun(12)
  const [one] = membersOf(story, 1) as [string]
  const back = { type: 'withdrawContribution', ...on, contribution: 1 } as const
  story.does(parent(one), say('Said and left'))
  const { member } = memberView(story.state, one) as { member: number }
  story.does(host, { type: 'moveMember', ...on, member, to: 2 })
  expect(story.does(parent('p12'), back)).toEqual(refused('breakout.contribution'))
  story.does(parent(one), say('Said and stayed'))
  const outcome = story.does(parent(one), back)
  expect(outcome).toMatchObject({ touched: expect.arrayContaining(['group:1', `member:${one}`]) })
  expect(groupView(story.state, 1)?.contributions).toEqual([])
  end(story)
  story.does(host, { ...gather('balanced'), round: 2 })
  expect(saidBy(story.state, one)).toMatchObject([{ round: 1, contribution: 2, text: 'Said and stayed' }])
  expect(story.does(parent(one), { ...back, contribution: 2 })).toMatchObject(done)
  expect(story.does(parent(one), { ...back, round: 2 })).toEqual(refused('breakout.contribution'))
  expect(story.does(parent(one), { ...back, round: 3 })).toEqual(refused('breakout.unknown'))
  expect(saidBy(story.state, one)).toEqual([])
})

test('[GROUP29] no mark of a round’s time passes while the session is paused; said late, the end of the time leaves the whole time to finish', () => {
  const story = begun(6)
  const endsAt = latestRound(story.state)?.endsAt as number
  story.does(host, { type: 'setPhase', phase: 'paused' })
  expect(nextDeadline(story.state)).toBeNull()
  const late = endsAt + 10 * limits.graceMs
  story.does(host, { type: 'setPhase', phase: 'live' }, 'go-on', late)
  while (latestRound(story.state)?.phase !== 'grace') clock(story)
  while (nextDeadline(story.state)?.command.mark === 'look') clock(story)
  const next = nextDeadline(story.state)
  expect(next?.command.mark).toBe('ended')
  expect(next?.at).toBeGreaterThanOrEqual(late + limits.graceMs)
  expect(story.does(parent('p1'), say('Half a sent'))).toMatchObject(done)
})

/** The session is paused, and goes on so many minutes later. */
function pause(story: Story, minutes: number) {
  const at = story.now + 1000
  story.does(host, { type: 'setPhase', phase: 'paused' }, `paused-${at}`, at)
  story.does(host, { type: 'setPhase', phase: 'live' }, `goes-on-${at}`, at + minutes * 60_000)
}

test('[GROUP31] the time of a round stands still while the session is paused', () => {
  const story = begun(6)
  const endsAt = latestRound(story.state)?.endsAt as number
  pause(story, 25)
  expect(latestRound(story.state)).toMatchObject({ phase: 'open', left: null, endsAt: endsAt + 25 * 60_000 })
  expect(wallView(story.state)?.endsAt).toBe(endsAt + 25 * 60_000)
  const marks = new Map<string, number>()
  while (latestRound(story.state)?.phase !== 'ended') {
    const { mark } = clock(story)
    if (mark !== 'look') marks.set(mark, story.now - endsAt)
  }
  const minutes = [...marks].map(([mark, at]) => [mark, at / 60_000])
  expect(minutes).toEqual([
    ['soon', 20],
    ['last', 24],
    ['grace', 25],
    ['ended', 26],
  ])
})

test('[GROUP31] a pause in the time to finish leaves what was left of it', () => {
  const story = begun(6)
  while (latestRound(story.state)?.phase !== 'grace') clock(story)
  const grace = story.now
  pause(story, 10)
  while (nextDeadline(story.state)?.command.mark === 'look') clock(story)
  const ends = grace + limits.graceMs + 10 * 60_000
  expect(nextDeadline(story.state)).toMatchObject({ at: ends, command: { mark: 'ended' } })
  expect(story.does(parent('p1'), say('Just in time'))).toMatchObject(done)
})

test('[GROUP31] what was begun when a round ended counts for half a minute in which the session goes on', () => {
  const story = begun(6)
  end(story)
  const ended = story.now
  story.does(host, { type: 'setPhase', phase: 'paused' }, 'paused', ended + 10_000)
  story.does(host, { type: 'setPhase', phase: 'live' }, 'goes-on', ended + 600_000)
  expect(story.does(parent('p1'), say('Begun'), 'begun', ended + 620_000)).toMatchObject(done)
  expect(story.does(parent('p1'), say('Too late'), 'late', ended + 620_001)).toEqual(refused('breakout.over'))
})

test('[GROUP31] no one is called quiet for a pause', () => {
  const story = begun(6)
  story.does(parent('p1'), say('Here we are'))
  pause(story, 25)
  expect(clock(story).mark).toBe('look')
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 0, writing: 1 })
  for (let look = 0; look < 3; look++) clock(story)
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 1, writing: 0 })
})

test('[GROUP31] what a host does about the time in a pause holds from when the session goes on', () => {
  const story = new Story()
  story.does(host, gather('balanced'))
  for (let n = 1; n <= 6; n++) story.does(parent(`p${n}`), any)
  story.does(host, { type: 'setPhase', phase: 'paused' }, 'paused', 10_000)
  story.does(host, start, 'started', 70_000)
  expect(wallView(story.state)).toMatchObject({ pausedAt: 70_000 })
  expect(nextDeadline(story.state)).toBeNull()
  story.does(host, { type: 'setPhase', phase: 'live' }, 'goes-on', 100_000)
  expect(latestRound(story.state)?.endsAt).toBe(100_000 + 20 * 60_000)
  expect(wallView(story.state)?.pausedAt).toBeUndefined()
  story.does(host, { type: 'setPhase', phase: 'paused' }, 'paused-again', 160_000)
  story.does(host, { type: 'extendRound', ...on, minutes: 5 }, 'more', 200_000)
  story.does(host, { type: 'setPhase', phase: 'live' }, 'goes-on-again', 220_000)
  expect(latestRound(story.state)?.endsAt).toBe(160_000 + 25 * 60_000)
})

test('[GROUP31] a pause that is undone was none', () => {
  const story = begun(6)
  const endsAt = latestRound(story.state)?.endsAt as number
  story.does(host, { type: 'setPhase', phase: 'paused' }, 'paused')
  story.does(host, { type: 'undo', of: 'paused' })
  expect(latestRound(story.state)?.endsAt).toBe(endsAt)
  story.does(host, { type: 'setPhase', phase: 'paused' }, 'paused-2', 60_000)
  story.does(host, { type: 'setPhase', phase: 'live' }, 'goes-on', 120_000)
  story.does(host, { type: 'undo', of: 'goes-on' }, 'undone', 121_000)
  story.does(host, { type: 'setPhase', phase: 'live' }, 'goes-on-2', 180_000)
  expect(latestRound(story.state)?.endsAt).toBe(endsAt + 120_000)
})

test('[GROUP31] a journal from before the time stood still comes to what it came to', () => {
  const story = begun(6)
  const { endsAt, looksAt } = latestRound(story.state) as { endsAt: number; looksAt: number }
  story.rules = 4
  story.does(host, { type: 'setPhase', phase: 'paused' })
  story.does(host, { type: 'setPhase', phase: 'live' }, 'goes-on', story.now + 600_000)
  const says = (mark: 'look' | 'soon' | 'last' | 'grace', moment: number) =>
    story.does(system, { type: 'roundClock', ...on, mark, endsAt: moment })
  expect(says('look', looksAt)).toMatchObject(done)
  for (const mark of ['soon', 'last', 'grace'] as const) expect(says(mark, endsAt)).toMatchObject(done)
  expect(latestRound(story.state)).toMatchObject({ phase: 'grace', endsAt })
})

test('[UNDO5] a journal from before an undo put back a round comes to what it came to', () => {
  const story = begun(6)
  story.rules = 4
  story.does(host, { type: 'setPhase', phase: 'ended' }, 'ended')
  story.does(host, { type: 'undo', of: 'ended' })
  expect(latestRound(story.state)?.phase).toBe('ended')
  expect(story.does(host, { ...gather('balanced'), round: 2 })).toMatchObject(done)
})

test('[GROUP17] whether a round can go on is told again whenever the session ends or goes on', () => {
  const story = begun(6)
  end(story)
  const phases = [
    { does: { type: 'setPhase', phase: 'ended' }, canOpenAgain: undefined },
    { does: { type: 'setPhase', phase: 'live' }, canOpenAgain: true },
    { does: { type: 'setPhase', phase: 'ended' }, canOpenAgain: undefined },
    { does: { type: 'undo', of: 'phase-2' }, canOpenAgain: true },
  ] as const
  for (const [n, { does, canOpenAgain }] of phases.entries()) {
    expect(story.does(host, does, `phase-${n}`)).toMatchObject({ touched: expect.arrayContaining(['wall']) })
    expect(wallView(story.state)?.canOpenAgain).toBe(canOpenAgain)
  }
})
