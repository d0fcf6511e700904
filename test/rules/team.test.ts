import { hostView } from '@companion/server/rules/audiences/host'
import { moderatorView } from '@companion/server/rules/audiences/moderator'
import { definedAudiences } from '@companion/server/rules/audiences/registry'
import { expect, test } from 'vitest'
import { done, host, moderator, otherHost, panellist, parent, refused, Story } from '../support/story.ts'

const introduce = (name: string) => ({ type: 'introduce', name }) as const
const handOver = (duty: 'sheet' | 'queue' | 'groups', to: string) => ({ type: 'handOver', duty, to }) as const

test('[TEAM1] hosts and moderators say their names, and see those of the others; no one else does', () => {
  const story = new Story()
  expect(story.does(host, introduce('Robin'))).toMatchObject(done)
  expect(story.does(moderator, introduce('Sam'))).toMatchObject(done)
  expect(story.does(host, introduce('Robin'))).toEqual(refused('session.alreadySo'))
  expect(story.does(host, introduce('Robin B'))).toMatchObject(done)
  for (const who of [parent('ada'), panellist])
    expect(story.does(who, introduce('Ada'))).toEqual(refused('command.notAllowed'))
  const members = [
    { id: host.id, name: 'Robin B', role: 'host' },
    { id: moderator.id, name: 'Sam', role: 'moderator' },
  ]
  for (const view of [hostView, moderatorView])
    expect(view.slice(story.state, 'team')).toEqual({ members, duties: {} })
  for (const [audience, view] of Object.entries(definedAudiences)) {
    if (audience === 'host' || audience === 'moderator') continue
    const seen = view.names(story.state).map((name) => view.slice(story.state, name))
    expect([audience, JSON.stringify(seen)]).toEqual([audience, expect.not.stringContaining('Robin')])
  }
})

test('[TEAM2] a duty is handed over to someone by name, and its last holder has it', () => {
  const story = new Story()
  story.does(host, introduce('Robin'))
  story.does(otherHost, introduce('Alex'))
  expect(story.does(host, handOver('queue', 'nobody'))).toEqual(refused('team.unknown'))
  expect(story.does(host, handOver('queue', otherHost.id))).toMatchObject({ touched: ['team'] })
  expect(story.does(moderator, handOver('queue', otherHost.id))).toEqual(refused('session.alreadySo'))
  expect(hostView.slice(story.state, 'team')).toMatchObject({
    duties: { queue: { to: otherHost.id, by: host.id } },
  })
  story.does(otherHost, handOver('queue', host.id))
  expect(hostView.slice(story.state, 'team')).toMatchObject({
    duties: { queue: { to: host.id, by: otherHost.id } },
  })
})
