import { Phone } from '@companion/server/crowd/phone'
import { seeded } from '@companion/server/crowd/seeded'
import type { RequestedCommand } from '@companion/shared/commands/command'
import { type ResultView, readResult } from '@companion/shared/views/results'
import { nanoid } from 'nanoid'
import { participantCookies } from './cookies.ts'
import type { Person } from './people.ts'

/** How many people a fault is tried with: enough for each instance to have a crowd, and `npm run faults` has more. */
export const people = process.env['FAULT_ROUNDS'] === undefined ? 100 : 300
/** How many connect again at once. */
export const returning = process.env['FAULT_ROUNDS'] === undefined ? 3000 : 10_000
export const choices = ['a', 'b', 'c', 'd', 'e', 'f']
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * A crowd that answers the question p2 again and again, each phone after its last answer was acknowledged, over
 * several instances.
 */
export class Pouring {
  acknowledged = 0
  /** The longest that anyone waited for an ack, in milliseconds. */
  longestWait = 0
  readonly phones: Phone[]
  readonly #run: number
  readonly #answering: Promise<void>[] = []
  readonly #last: string[] = []
  #isOver = false
  #waiting: { count: number; resolve: () => void }[] = []

  constructor(urls: readonly string[], count: number, run = 1) {
    this.#run = run
    this.phones = participantCookies(count).map(
      (cookie, index) => new Phone(urls[index % urls.length] as string, cookie),
    )
  }

  /** Connect everyone, and begin. The question must be open. */
  async begin(seed: number): Promise<void> {
    await Promise.all(this.phones.map((phone) => phone.join()))
    const random = seeded(seed)
    for (const [index, phone] of this.phones.entries())
      this.#answering.push(this.#keepAnswering(phone, index, random))
  }

  /** Resolves when so many more answers were acknowledged for each person there is. */
  more(each: number): Promise<void> {
    const goal = this.acknowledged + each * this.phones.length
    return new Promise((resolve) => this.#waiting.push({ count: goal, resolve }))
  }

  /** Let everyone finish; resolves with how often each choice must count. */
  async end(): Promise<number[]> {
    this.#isOver = true
    await Promise.all(this.#answering)
    return choices.map((choice) => this.#last.filter((last) => last === choice).length)
  }

  leave(): void {
    for (const phone of this.phones) phone.leave()
  }

  async #keepAnswering(phone: Phone, index: number, random: () => number): Promise<void> {
    while (!this.#isOver) {
      await wait(200 + random() * 400)
      const choice = choices[Math.floor(random() * choices.length)] as string
      const command: RequestedCommand = {
        id: nanoid(),
        type: 'answer',
        pollId: 'p2',
        run: this.#run,
        answer: { choice },
      }
      const since = performance.now()
      const ack = await phone.send(command)
      if (!ack.ok) throw new Error(ack.code)
      this.longestWait = Math.max(this.longestWait, performance.now() - since)
      this.#last[index] = choice
      this.acknowledged += 1
      for (const { count, resolve } of this.#waiting) if (this.acknowledged >= count) resolve()
      this.#waiting = this.#waiting.filter(({ count }) => this.acknowledged < count)
    }
  }
}

/** How often each choice counts, as a host sees it. */
export function countedBy(host: Person, run = 1): number[] | undefined {
  const result = (host.slices['results:p2'] as ResultView[] | undefined)?.[run - 1]
  return result && (readResult(result) as { counts: number[] }).counts
}
