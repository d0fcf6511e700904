import { hostView } from '@companion/server/rules/audiences/host'
import { participantView } from '@companion/server/rules/audiences/participant'
import { screenView } from '@companion/server/rules/audiences/screen'
import { groupView, lookView, memberView } from '@companion/server/rules/breakouts/slices'
import type { SessionState } from '@companion/server/rules/state'
import { expect, test } from 'vitest'
import { any, begun, groups, membersOf, on, place, say } from '../../support/rounds.ts'
import { done, host, parent, refused } from '../../support/story.ts'

test('[GROUP5] what is said in a group is seen in it, by hosts who look in, and by no one else', () => {
  const story = begun(12)
  story.does(parent('p1'), say('Our secret'))
  const seen = (state: SessionState) =>
    JSON.stringify(
      [participantView, screenView, hostView].map((view) =>
        view.names(state).map((name) => view.slice(state, name)),
      ),
    )
  expect(seen(story.state)).not.toContain('Our secret')
  const mine = place(story, 'p1')
  for (let n = 1; n <= 12; n++) {
    const person = `p${n}`
    expect(JSON.stringify(groupView(story.state, place(story, person))).includes('Our secret')).toBe(
      place(story, person) === mine,
    )
  }
  // First names are the group's own: a host who looks in sees who is there by number.
  story.does(parent('late'), { ...any, name: 'Sam' })
  const [within, lookedAt] = [groupView, lookView].map((view) =>
    JSON.stringify(view(story.state, place(story, 'late'))),
  )
  expect(within).toContain('Sam')
  expect(lookedAt).not.toContain('Sam')
  const said = groupView(story.state, mine)?.contributions[0]
  expect(said).toMatchObject({ text: 'Our secret', people: 1 })
  const agree = { type: 'agree', ...on, contribution: said?.number as number, on: true } as const
  const other = [...Array(12).keys()].map((n) => `p${n + 1}`)
  const beside = other.find((one) => one !== 'p1' && place(story, one) === mine) as string
  const apart = other.find((one) => place(story, one) !== mine) as string
  expect(story.does(parent(apart), agree)).toEqual(refused('breakout.contribution'))
  for (const person of [beside, beside, 'p1']) expect(story.does(parent(person), agree)).toMatchObject(done)
  expect(groupView(story.state, mine)?.contributions[0]?.people).toBe(2)
})

test('[GROUP17] who agreed with what is taken back is told', () => {
  const story = begun(2)
  story.does(parent('p1'), say('Tell us once'))
  story.does(parent('p2'), { type: 'agree', round: 1, contribution: 1, on: true })
  expect(memberView(story.state, 'p2')?.agrees).toEqual([1])
  const outcome = story.does(parent('p1'), { type: 'withdrawContribution', round: 1, contribution: 1 })
  expect(memberView(story.state, 'p2')?.agrees).toEqual([])
  expect(outcome).toMatchObject({ touched: expect.arrayContaining(['member:p1', 'member:p2']) })
})

test('[GROUP26] what someone sends to one group does not come before another that they were moved to meanwhile', () => {
  const story = begun(12)
  const [mine, other] = [place(story, 'p1'), place(story, 'p1') === 1 ? 2 : 1]
  const { member } = memberView(story.state, 'p1') as { member: number }
  story.does(host, { type: 'moveMember', ...on, member, to: other })
  expect(story.does(parent('p1'), { ...say('For those I was with'), group: mine })).toEqual(
    refused('breakout.moved'),
  )
  // Where its group came into theirs whole, it is said to those it was meant for.
  story.does(host, { type: 'mergeGroups', ...on, from: mine, into: other })
  expect(story.does(parent('p1'), { ...say('For those I was with'), group: mine })).toMatchObject(done)
  expect(story.does(parent('p1'), { ...say('For all here'), group: other })).toMatchObject(done)
})

test('[GROUP26] where their group came into a third meanwhile, it does not come before the one they were moved to', () => {
  const story = begun(24)
  const [mine = 0, other = 0, third = 0, last = 0] = groups(story).map(({ number }) => number)
  const [one = ''] = membersOf(story, mine)
  const { member } = memberView(story.state, one) as { member: number }
  story.does(host, { type: 'moveMember', ...on, member, to: other })
  story.does(host, { type: 'mergeGroups', ...on, from: mine, into: third })
  const words = { ...say('For those I was with'), group: mine }
  expect(story.does(parent(one), words)).toEqual(refused('breakout.moved'))
  story.does(host, { type: 'mergeGroups', ...on, from: third, into: last })
  expect(story.does(parent(one), words)).toEqual(refused('breakout.moved'))
  story.does(host, { type: 'moveMember', ...on, member, to: last })
  expect(story.does(parent(one), words)).toMatchObject(done)
})
