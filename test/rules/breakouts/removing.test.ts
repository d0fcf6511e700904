import { hostView } from '@companion/server/rules/audiences/host'
import { groupView, memberView } from '@companion/server/rules/breakouts/slices'
import { expect, test } from 'vitest'
import { begun, membersOf, on, say } from '../../support/rounds.ts'
import { done, host, moderator, parent, refused } from '../../support/story.ts'

test('[GROUP33] a host takes out what someone said; whoever said it is told why, and the hosts see it', () => {
  const story = begun(6)
  const [author = '', other = ''] = membersOf(story, 1)
  story.does(parent(author), say('Sam at our school said so'))
  story.does(parent(other), { type: 'agree', ...on, contribution: 1, on: true })
  const remove = { type: 'removeContribution', ...on, group: 1, contribution: 1, reason: 'A name' } as const
  for (const who of [parent(author), moderator])
    expect(story.does(who, remove)).toEqual(refused('command.notAllowed'))
  expect(story.does(host, { ...remove, group: 2 })).toEqual(refused('breakout.contribution'))
  expect(story.does(host, remove)).toMatchObject(done)
  expect(groupView(story.state, 1)?.contributions).toEqual([])
  expect(memberView(story.state, author)).toMatchObject({
    wrote: [],
    removed: [{ text: 'Sam at our school said so', reason: 'A name' }],
  })
  expect(memberView(story.state, other)).toMatchObject({ agrees: [] })
  expect(memberView(story.state, other)).not.toHaveProperty('removed')
  expect(hostView.slice(story.state, 'hostActivity')).toMatchObject([
    { type: 'removeContribution', reason: 'A name' },
    {},
    {},
  ])
})

test('[GROUP34] a host takes someone out of the groups: they are told why, and still have their own page', () => {
  const story = begun(6)
  const [person = ''] = membersOf(story, 1)
  const { member = 0 } = memberView(story.state, person) ?? {}
  const remove = { type: 'removeMember', ...on, member: member ?? 0, reason: 'Rude to others' } as const
  expect(story.does(host, remove)).toMatchObject(done)
  expect(membersOf(story, 1)).not.toContain(person)
  expect(memberView(story.state, person)).toMatchObject({
    group: null,
    removed: [{ reason: 'Rude to others' }],
  })
  expect(story.does(host, remove)).toEqual(refused('breakout.notIn'))
  const join = (kind: 'any' | 'alone') =>
    story.does(parent(person), { type: 'joinRound', ...on, wish: { kind } })
  expect(join('any')).toEqual(refused('breakout.removed'))
  expect(join('alone')).toMatchObject(done)
})
