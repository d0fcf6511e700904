import { Channel } from '@companion/server/replica/channel'
import { Hub } from '@companion/server/replica/hub'
import { Member, type Wire } from '@companion/server/replica/member'
import type { SessionReplica } from '@companion/server/replica/replica'
import { english } from '@companion/shared/languages'
import { expect, test } from 'vitest'
import { parent, Story } from '../support/story.ts'

/** A connection that says when what was written has left it. */
class FakeWire implements Wire {
  readonly packets: string[] = []
  #waiting: (() => void)[] = []
  isReading = true
  write(packet: string, _options: unknown, written: () => void) {
    this.packets.push(packet)
    if (this.isReading) queueMicrotask(written)
    else this.#waiting.push(written)
  }
  drain() {
    this.isReading = true
    for (const written of this.#waiting.splice(0)) written()
  }
}

const member = (wire: FakeWire, id: string, mine: () => string) =>
  new Member({ wire, id, language: english, mine })

test('[WIRE3] a connection that does not read is skipped, and gets one snapshot when it does', async () => {
  const slices: Record<string, number> = { count: 0 }
  const updates: number[] = []
  let onUpdate = () => {}
  const channel = new Channel({
    names: () => Object.keys(slices),
    build: (name) => slices[name],
    gated: () => undefined,
    epoch: () => 'epoch',
    interval: () => 0,
    load: (own) => own,
    pace: () => 0,
    also: () => [],
    onFanOut: () => onUpdate(),
  })
  const quick = new FakeWire()
  const slow = new FakeWire()
  channel.join(member(quick, 'quick', () => '{}'))
  slow.isReading = false
  channel.join(member(slow, 'slow', () => '{"answer:p1":{"run":1}}'))
  for (let n = 1; n <= 5; n++) {
    const sent = new Promise<void>((resolve) => {
      onUpdate = resolve
    })
    slices['count'] = n
    channel.touch(['count'])
    await sent
    updates.push(n)
  }
  expect(quick.packets).toEqual([
    '2["snapshot",{"epoch":"epoch","seq":1,"slices":{"count":0}},{}]',
    ...updates.map((n) => `2["update",${n + 1},{"count":${n}}]`),
  ])
  expect(slow.packets).toHaveLength(1)
  slow.drain()
  expect(slow.packets.slice(1)).toEqual([
    '2["snapshot",{"epoch":"epoch","seq":6,"slices":{"count":5}},{"answer:p1":{"run":1}}]',
  ])
  channel.close()
})

test('[WIRE3] what someone does on one device does not queue for another of theirs that does not read', async () => {
  const story = new Story()
  const { state } = story
  const hub = new Hub({ state, epoch: 'epoch' } as SessionReplica, {
    onFanOut() {},
    onBroken() {},
    wordings: new Map(),
  })
  const actor = parent('ada')
  const command = { type: 'upvote', id: 'command-1', question: 1, on: true } as const
  const [quick, slow] = [new FakeWire(), new FakeWire()]
  slow.isReading = false
  hub.join({ actor, audience: 'participant', language: english }, quick)
  hub.join({ actor, audience: 'participant', language: english }, slow)
  await Promise.resolve()
  for (let n = 0; n < 100; n++) {
    hub.touch({ names: ['votes', 'receipts:ada'], actor, command, isHere: true })
    await Promise.resolve()
  }
  expect(slow.packets).toHaveLength(8)
  expect(quick.packets.filter((packet) => packet.startsWith('2["mine"'))).toHaveLength(200)
  slow.drain()
  expect(slow.packets.slice(8)).toEqual([expect.stringContaining('2["snapshot"')])
  hub.close()
})

test('[WIRE10] an audience of which no one is connected keeps no more names than it shows, and who comes next sees everything', async () => {
  let built: string[] = []
  let value = 1
  const channel = new Channel({
    names: () => ['count'],
    build: (name) => {
      built.push(name)
      return name === 'count' ? value : undefined
    },
    gated: () => undefined,
    epoch: () => 'epoch',
    interval: () => 0,
    load: (own) => own,
    pace: () => 0,
    also: () => [],
    onFanOut: () => {},
  })
  expect(JSON.parse(channel.slices().json)).toEqual({ count: 1 })
  built = []
  value = 2
  for (let n = 0; n < 100_000; n++) channel.touch([n === 50_000 ? 'count' : `count:${n}`])
  expect(JSON.parse(channel.slices().json)).toEqual({ count: 2 })
  expect(built.length).toBeLessThan(2000)
  const wire = new FakeWire()
  channel.join(member(wire, 'late', () => '{}'))
  expect(wire.packets).toEqual(['2["snapshot",{"epoch":"epoch","seq":2,"slices":{"count":2}},{}]'])
  channel.close()
})
