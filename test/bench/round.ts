import type { Phone } from '@companion/server/crowd/phone'
import { seeded } from '@companion/server/crowd/seeded'
import { nanoid } from 'nanoid'
import type { Person } from '../support/people.ts'
import { type Figure, figure } from './figures.ts'
import { cpuOf, percentile, wait } from './measure.ts'

const window = 5000

type Setting = { phones: Phone[]; host: Person; pid: number }

/** The second question of the bench's programme, asked for the first time. */
const run = 1

/**
 * The round that all are measured by: everyone answers once at a random time within five seconds, and everyone
 * sees the result grow. CPU is from the opening of the
 * question to the last update; bytes are counted from the first answer, and for the whole question too.
 */
export async function round({ phones, host, pid }: Setting): Promise<Figure[]> {
  const random = seeded(1)
  const sentAt: number[] = []
  const ackAfter = new Float64Array(phones.length)
  const seen = phones.map(() => [] as { at: number; sum: number }[])
  phones.forEach((phone, index) => {
    phone.bytes = 0
    phone.messages = 0
    phone.onEvent = (event, args) => {
      const counts = event === 'update' ? (args[1] as Record<string, number[]>)['results:p2'] : undefined
      if (counts)
        seen[index]?.push({ at: performance.now(), sum: counts.reduce((sum, count) => sum + count, 0) })
    }
  })
  const cpu = cpuOf(pid)
  await host.ask({ type: 'openPoll', pollId: 'p2', run } as never)
  await host.ask({ type: 'showResult', pollId: 'p2', run } as never)
  while (seen.some((updates) => updates.length === 0)) await wait(10)
  const opening = phones.reduce((sum, phone) => sum + phone.bytes, 0) / phones.length
  let acknowledged = 0
  await Promise.all(
    phones.map(async (phone, index) => {
      await wait(random() * window)
      const sent = performance.now()
      const choice = 'abcd'[Math.floor(random() * 4)] as string
      const ack = await phone.send({ id: nanoid(), type: 'answer', pollId: 'p2', run, answer: { choice } })
      ackAfter[index] = performance.now() - sent
      if (ack.ok) sentAt[acknowledged++] = sent
    }),
  )
  while (seen.some((updates) => updates.at(-1)?.sum !== phones.length)) await wait(50)
  const used = cpuOf(pid) - cpu
  const counted =
    (host.slices['results:p2'] as number[][])[run - 1]?.reduce((sum, count) => sum + count, 0) ?? 0

  // Answers are counted in the order they were acknowledged in, so an update with sum n shows the first n.
  const delays = new Float64Array(phones.length * acknowledged)
  seen.forEach((updates, person) => {
    let next = 0
    for (const { at, sum } of updates) {
      while (next < sum && next < acknowledged) {
        delays[person * acknowledged + next] = at - (sentAt[next] as number)
        next += 1
      }
    }
  })
  const mean = (read: (phone: Phone) => number) =>
    phones.reduce((sum, phone) => sum + read(phone), 0) / phones.length
  return [
    figure('round: ack p50', percentile(ackAfter, 0.5), 'ms'),
    figure('round: ack p95', percentile(ackAfter, 0.95), 'ms'),
    figure('round: ack p99', percentile(ackAfter, 0.99), 'ms', { atMost: 5 }),
    figure('round: result to all p50', percentile(delays, 0.5), 'ms'),
    figure('round: result to all p99', percentile(delays, 0.99), 'ms', { atMost: 200 }),
    figure('round: server CPU', used / 1000, 's', { atMost: 0.7 }),
    figure(
      'round: messages a person',
      mean((phone) => phone.messages),
      '',
      { atMost: 30 },
    ),
    figure('round: bytes a person', mean((phone) => phone.bytes) - opening, 'B', { atMost: 1000 }),
    figure(
      'bytes a person for the whole question',
      mean((phone) => phone.bytes),
      'B',
      { atMost: 4096 },
    ),
    figure('round: acknowledged', acknowledged, 'answers', { atLeast: phones.length }),
    figure('round: counted', counted, 'answers', { atLeast: acknowledged }),
  ]
}
