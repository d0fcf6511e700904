import { isDeepStrictEqual } from 'node:util'
import type { Drill } from '@companion/shared/rehearsal'
import { anyOf, around, type Random } from './chance.ts'
import { cookieFrom } from './cookieFrom.ts'
import type { Device, Place, Seen } from './device.ts'
import { livePhone } from './livePhone.ts'
import { Person } from './person.ts'
import { plainPhone } from './plainPhone.ts'
import { createRecord, type Figures, type Report } from './report.ts'
import { requestsPhone } from './requestsPhone.ts'
import { seeded } from './seeded.ts'
import { difficult } from './stock/general.ts'
import { stockFor } from './stock/registry.ts'
import { drawTraits } from './traits.ts'
import { CrowdView, type Moment } from './view.ts'

type Options = {
  url: string
  session: string
  people: number
  /** How long it stays. Most people come within the first fifth of that, three minutes at most. */
  minutes: number
  seed: number
  /** The cookies of those people, where they do not have to come in like anyone else. */
  cookies?: readonly string[]
  /** How many times faster than people these are; 1 unless a test is in a hurry. */
  pace?: number
}

/** What a crowd can make go wrong. */
export type CrowdDrill = Extract<Drill, 'lines' | 'abuse' | 'danger'>

/** How long an answer may be under way before the end of a crowd, in milliseconds. */
const settleMs = 30_000
/** How long someone who could not open the page waits before they try again, in milliseconds. */
const againMs = 2000
const devices = { live: livePhone, requests: requestsPhone, plain: plainPhone }

/**
 * Bring simulated participants to a session: they come over a few minutes, say who they are, answer, ask, support, join
 * groups, lose their lines, leave and come back, on the pages' own connection and outbox. The same seed brings the same
 * people, who decide the same about what they see.
 */
export function startCrowd({ url, session, people, minutes, seed, cookies, pace = 1 }: Options) {
  const random = seeded(seed)
  const record = createRecord()
  const stock = stockFor(session.replace(/-rehearsal$/, ''))
  const began = performance.now()
  const all: Person[] = []
  const timers = new Set<NodeJS.Timeout>()
  const gone = { bytes: 0, repeated: 0 }
  let [came, linesLost, isOver] = [0, 0, false]
  const view = new CrowdView((moment: Moment) => {
    for (const person of all) person.see(moment)
  })
  const asked: string[] = []
  for (let number = 0; number < people; number++) {
    const own = seeded(seed * 100_003 + number)
    const person = new Person({ traits: drawTraits(own), random: own, stock, view, record, asked, pace })
    all.push(person)
    later(arrivalMs(random), () => arrive(person, own, number))
  }
  later(minutes * 60_000 * 0.5, () => tell(difficult.personal, 1 + Math.floor(people / 100)))
  later(minutes * 60_000 * 0.6, () => tell(difficult.danger, people >= 50 ? 1 : 0))

  function later(ms: number, act: () => unknown): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      if (!isOver) void act()
    }, ms / pace)
    timers.add(timer)
  }

  /** Most come in the first minute; the last ones when it has begun. */
  function arrivalMs(random: Random): number {
    const over = Math.min(3, minutes / 5) * 60_000
    return Math.min(over, -Math.log(1 - random()) * (over / 3))
  }

  async function arrive(person: Person, own: Random, number: number): Promise<void> {
    const { device: kind, leaves } = person.traits
    const cookie = cookies?.[number] ?? (await cookieFrom(`${url}/${session}`, number))
    if (cookie === null) return later(around(own, againMs), () => arrive(person, own, number))
    came += 1
    await comeIn(person, own, { url, session, cookie })
    if (leaves === 'never') return
    const stayMs = minutes * 60_000 * (0.2 + 0.6 * own())
    later(stayMs, () => goOut(person))
    if (leaves === 'for a while' && kind === 'live')
      later(stayMs + around(own, 60_000), () => comeIn(person, own, { url, session, cookie }))
  }

  async function comeIn(person: Person, own: Random, place: Place): Promise<void> {
    const seen: Seen = {
      onWhole: (slices, seq) => view.whole(slices, seq),
      onUpdate: (changes, seq) => view.update(changes, seq),
      onMine: (mine) => person.seeMine(mine),
    }
    const device = devices[person.traits.device](place, seen)
    await device.join()
    if (isOver) return device.leave()
    person.begin(device)
    drop(person, device, own)
  }

  function goOut(person: Person): void {
    gone.bytes += person.device?.bytes ?? 0
    gone.repeated += person.device?.repeated ?? 0
    person.end()
  }

  /** Lose someone's line as often as theirs is lost. */
  function drop(person: Person, device: Device, own: Random): void {
    later((-Math.log(1 - own()) * 3_600_000) / person.traits.dropsAnHour, () => {
      if (person.device !== device) return
      lose(device, own)
      drop(person, device, own)
    })
  }

  function lose(device: Device, own: Random): void {
    linesLost += 1
    device.loseLine(around(own, 8000, 0.8) / pace)
  }

  const here = () => all.filter(({ device }) => device !== null)

  /** Some of those who are here write this to the board. */
  function tell(texts: readonly string[], times: number): void {
    const people = here()
    if (people.length === 0) return
    for (let time = 0; time < times; time++) void anyOf(random, people).ask(anyOf(random, texts))
  }

  function figures(): Figures {
    const present = here()
    const bytes = present.reduce((sum, { device }) => sum + (device?.bytes ?? 0), gone.bytes)
    return {
      people: { wanted: people, came, here: present.length },
      minutes: (performance.now() - began) / 60_000,
      ...record.figures(),
      repeated: present.reduce((sum, { device }) => sum + (device?.repeated ?? 0), gone.repeated),
      linesLost,
      bytes: { all: bytes, each: came === 0 ? 0 : bytes / came },
    }
  }

  /** Whether what the server holds of people is what was acknowledged last, of those it tells. */
  function count(): Report['counted'] {
    const told = all.filter(({ device, traits }) => device !== null && traits.device !== 'plain')
    const checked = told.flatMap(({ mine, answered }) =>
      [...answered.values()]
        .map(({ pollId, run, answer }) => ({ run, answer, stands: mine[`answer:${pollId}`] }))
        .filter(({ run, stands }) => stands?.run === run),
    )
    const same = checked.filter(({ answer, stands }) => isDeepStrictEqual(stands?.answer, answer))
    return { checked: checked.length, same: same.length }
  }

  return {
    /** What has come of it so far. */
    figures,
    /** Make something go wrong now. */
    drill(name: CrowdDrill): void {
      if (name === 'abuse') tell(difficult.abusive, Math.min(40, 5 + Math.floor(people / 10)))
      else if (name === 'danger') tell(difficult.danger, 1)
      else
        for (const person of here()) if (person.device !== null && random() < 0.5) lose(person.device, random)
    },
    /** Ask everyone to leave; resolves, when what was under way is settled, with what came of it. */
    async stop(): Promise<Report> {
      isOver = true
      for (const timer of timers) clearTimeout(timer)
      const until = performance.now() + settleMs
      while (record.underWay > 0 && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 50))
      const last = { ...figures(), counted: count() }
      for (const person of all) person.end()
      return last
    },
  }
}

export type Crowd = ReturnType<typeof startCrowd>
