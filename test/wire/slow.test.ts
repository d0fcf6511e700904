import { Channel, Member, type Wire } from '@companion/server/replica/channel'
import { expect, test } from 'vitest'

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
    pace: () => 0,
    also: () => [],
    onFanOut: () => onUpdate(),
  })
  const quick = new FakeWire()
  const slow = new FakeWire()
  channel.join(new Member(quick, 'quick', () => '{}'))
  slow.isReading = false
  channel.join(new Member(slow, 'slow', () => '{"answer:p1":{"run":1}}'))
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
