import type { Actor } from '@companion/server/rules/entry'
import { latestRun } from '@companion/server/rules/polls/state'
import type { SessionState } from '@companion/server/rules/state'
import type { Command } from '@companion/shared/commands/command'
import { host, otherHost, parent, type Said } from '../support/story.ts'
import { passesByItself, type Sent } from './auditor.ts'
import { calm, type Weather } from './simulatedRedis.ts'
import type { Instance, World } from './world.ts'

/** How long people do things, and how long things may take to settle afterwards, in milliseconds. */
const busyMs = 20_000
const healingMs = 60_000
/** How long a client waits for an ack before it sends again, and after a refusal that passes. */
const patienceMs = 3000
const pauseMs = 1000

/** People who do things, and what goes wrong meanwhile. In the end all is well again and everyone has been answered. */
export async function letItHappen(world: World): Promise<void> {
  const { scheduler, chance, auditor, redis, instances } = world
  const clients = [
    ...Array.from({ length: chance.between(3, 6) }, (_, index) => parent(`parent-${index + 1}`)),
    host,
    otherHost,
  ].map((actor) => new Client(world, actor))
  for (const client of clients) client.live()
  const nature = natureOf(world)
  redis.weather = nature.weather
  redis.flush = nature.flush
  for (const trouble of nature.troubles) scheduler.after(chance.between(500, busyMs), trouble)

  await scheduler.runUntil(busyMs)
  world.trace?.('all is well again')
  redis.weather = calm
  redis.flush = 3
  const isSettled = () =>
    redis.isUp &&
    clients.every((client) => client.isSettled) &&
    instances.every(({ replica }) => replica !== undefined)
  // Where Redis or an instance is away it comes back by itself, and so do the clients.
  for (const client of clients) client.stop()
  await scheduler.runUntil(busyMs + healingMs, isSettled)
  // Everyone looks once more, so that all have read the same.
  await scheduler.runUntil(scheduler.now + 5000)
  auditor.auditsTheEnd()
}

/** Someone with a page: one thing after another, sent to some instance until it is settled. */
class Client {
  readonly #world: World
  readonly #actor: Actor
  #home: Instance
  #sent = 0
  /** What has not been settled yet. */
  #outbox: { sent: Sent; isSettled: boolean } | null = null
  #isBusy = true

  constructor(world: World, actor: Actor) {
    this.#world = world
    this.#actor = actor
    this.#home = world.chance.oneOf(world.instances)
  }

  get isSettled(): boolean {
    return this.#outbox === null
  }

  /** Begin nothing new. */
  stop(): void {
    this.#isBusy = false
  }

  live(): void {
    const { scheduler, chance } = this.#world
    if (!this.#isBusy) return
    const state = this.#home.replica?.state
    if (state === undefined) this.#home = chance.oneOf(this.#world.instances)
    else if (this.#outbox === null) {
      const said = this.#actor.role === 'host' ? hosts(this.#world, state) : participates(this.#world, state)
      if (said !== null) this.#does(said)
    }
    scheduler.after(chance.between(100, this.#actor.role === 'host' ? 3000 : 2000), () => this.live())
  }

  #does(said: Said): void {
    const id = `${this.#actor.id}-${++this.#sent}`
    // What is written must be told apart from everything else that is.
    const words = said.type === 'ask' ? { text: `Question ${id}.` } : {}
    const command = { id, ...said, ...words } as Command
    const item = { sent: this.#world.auditor.sends(this.#actor, command), isSettled: false }
    this.#outbox = item
    this.#try(item)
  }

  /** Send, and again if nothing comes back. */
  #try(item: { sent: Sent; isSettled: boolean }): void {
    const { scheduler, chance } = this.#world
    if (item.isSettled) return
    this.#send(item.sent, () => this.#settles(item))
    scheduler.after(patienceMs, () => {
      if (!item.isSettled && chance.happens(0.5)) this.#home = chance.oneOf(this.#world.instances)
      this.#try(item)
    })
  }

  #settles(item: { sent: Sent; isSettled: boolean }): void {
    const { scheduler, chance } = this.#world
    const verdict = item.sent.told.at(-1)
    if (item.isSettled || verdict === undefined) return
    if (!verdict.ok && passesByItself(verdict.code)) {
      scheduler.after(pauseMs, () => this.#try(item))
      return
    }
    item.isSettled = true
    if (this.#outbox === item) this.#outbox = null
    // A copy of it that was on its way for long, or another tab that did not know.
    if (verdict.ok && this.#isBusy && chance.happens(0.2))
      scheduler.after(chance.between(200, 10_000), () => this.#send(item.sent, () => {}))
  }

  /** Send it once, to where the client is connected; perhaps the ack comes back. */
  #send(sent: Sent, onAck: () => void): void {
    const { scheduler, chance, trace } = this.#world
    const { actor, command } = sent
    const to = this.#home
    sent.times += 1
    const wayBack = () => chance.between(1, chance.happens(0.05) ? 2000 : 30)
    scheduler.after(chance.between(1, chance.happens(0.05) ? 1500 : 30), () => {
      const { replica } = to
      if (replica === undefined) {
        if (this.#home === to) this.#home = chance.oneOf(this.#world.instances)
        return
      }
      trace?.(`${actor.id} asks ${to.name}: ${JSON.stringify(command)}`)
      replica.submit(actor, command, (verdict) => {
        if (to.replica !== replica) return
        if (verdict.ok) sent.isDone = true
        const says = verdict.ok ? `done at ${verdict.at}` : verdict.code
        if (this.#isBusy && chance.happens(0.05)) {
          trace?.(`${to.name} says of ${command.id}: ${says}, and is not heard`)
          return
        }
        scheduler.after(wayBack(), () => {
          trace?.(`${actor.id} hears from ${to.name} of ${command.id}: ${says}`)
          sent.told.push(verdict)
          onAck()
        })
      })
    })
  }
}

const runNow = (state: SessionState, pollId: string) => {
  const poll = state.polls.get(pollId)
  return poll === undefined ? undefined : latestRun(poll)
}

/** What someone who takes part does, seeing this. */
function participates({ chance }: World, state: SessionState): Said | null {
  const pollId = state.stage
  const run = pollId === null ? undefined : runNow(state, pollId)
  const shown = [...state.questions.values()].filter(({ status }) => status === 'shown')
  const does = chance.between(1, 10)
  if (does === 1) return { type: 'ask', text: '' }
  if (does <= 4 && shown.length > 0)
    return { type: 'upvote', question: chance.oneOf(shown).number, on: chance.happens(0.6) }
  if (pollId === null || run === undefined) return null
  if (does === 5) return { type: 'withdrawAnswer', pollId, run: run.number }
  return { type: 'answer', pollId, run: run.number, answer: { choice: chance.oneOf(['a', 'b', 'c']) } }
}

/** What a host does, seeing this. */
function hosts({ chance }: World, state: SessionState): Said | null {
  const waiting = [...state.questions.values()].filter(({ status }) => status === 'waiting')
  if (waiting.length > 0 && chance.happens(0.5))
    return { type: 'reviewQuestion', question: chance.oneOf(waiting).number, verdict: 'show' }
  const pollId = chance.oneOf(['p1', 'p2'])
  const run = runNow(state, pollId)
  const next = { type: 'openPoll', pollId, run: (run?.number ?? 0) + 1 } as const
  if (run === undefined) return next
  const onRun = { pollId, run: run.number }
  if (state.phase === 'paused') return { type: 'setPhase', phase: 'live' }
  if (run.closedAt === null)
    return chance.oneOf<Said | null>([
      null,
      null,
      null,
      { type: 'closePoll', ...onRun },
      { type: 'setPhase', phase: 'paused' },
    ])
  return chance.oneOf<Said | null>([
    next,
    next,
    null,
    { type: run.shown ? 'hideResult' : 'showResult', ...onRun },
  ])
}

/** What goes wrong in this world: how the lines are, and what happens, each some time. */
function natureOf(world: World): { weather: Weather; flush: number; troubles: (() => void)[] } {
  const { chance } = world
  const isBad = chance.happens(0.7)
  const weather = {
    way: chance.oneOf([2, 5, 40]),
    longWay: chance.oneOf([20, 300, 800]),
    unheard: isBad ? chance.oneOf([0, 0.05, 0.3]) : 0,
    heardTwice: isBad ? chance.oneOf([0, 0.1]) : 0,
    fails: isBad ? chance.oneOf([0, 0.005, 0.03]) : 0,
  }
  const kinds = [crashes, stops, cuts, redisCrashes, redisFails, redisEmpties, takesOut]
  const chosen = kinds.filter(() => chance.happens(0.4))
  const troubles = Array.from({ length: chosen.length === 0 ? 0 : chance.between(1, 8) }, () => {
    const kind = chance.oneOf(chosen)
    return () => kind(world)
  })
  return { weather, flush: chance.oneOf([1, 3, 30]), troubles }
}

function crashes({ chance, scheduler, instances }: World): void {
  const instance = chance.oneOf(instances)
  if (!instance.isRunning) return
  instance.crash()
  scheduler.after(chance.between(100, 3000), () => instance.start())
}

function stops({ chance, scheduler, instances }: World): void {
  const instance = chance.oneOf(instances)
  if (instance.replica === undefined) return
  instance.stop(() => scheduler.after(chance.between(100, 3000), () => instance.start()))
}

function cuts({ chance, scheduler, redis, instances }: World): void {
  const { line } = chance.oneOf(instances)
  // Whoever is away for long after a failover may come too late with what they have to offer.
  if (!redis.isUp || scheduler.now < redis.backAt + 3000) return
  line?.cut(chance.between(0, 4000), chance.between(0, 4000))
}

function redisCrashes(world: World): void {
  breaks(world, 'whole')
}
function redisFails(world: World): void {
  breaks(world, 'behind')
}
function redisEmpties(world: World): void {
  breaks(world, 'empty')
}

function breaks(world: World, returns: 'whole' | 'behind' | 'empty'): void {
  const { chance, redis, auditor, instances } = world
  // With the replacing of a journal Redis would lose what was taken out of it, while someone still has it.
  const { replaced } = redis.stored
  if (returns === 'empty' && instances.some(({ isRunning, epoch }) => isRunning && epoch === '')) return
  const knowsLess = ({ isRunning, epoch }: Instance) =>
    isRunning && (epoch === '' || replaced.includes(epoch))
  if (returns !== 'whole' && replaced.length > 0 && instances.some(knowsLess)) return
  if (redis.isUp) redis.crash(chance.between(50, 4000), returns, () => auditor.countsLosses())
}

/** Take someone's words out of the journal: the command stays, with other words. */
function takesOut({ chance, instances, auditor, trace }: World): void {
  const instance = chance.oneOf(instances)
  const asked = [...(instance.replica?.state.questions.values() ?? [])].filter(({ text }) => text !== removed)
  if (asked.length === 0) return
  const { text } = chance.oneOf(asked)
  trace?.(`${instance.name} takes "${text}" out`)
  let isThere = false
  auditor.takenOut.set(text, auditor.takenOut.get(text) ?? false)
  instance.journal
    ?.rewrite('early', (entries) => {
      isThere = false
      return entries.map((entry) => {
        if (entry.command.type !== 'ask' || entry.command.text !== text) return entry
        isThere = true
        return { ...entry, command: { ...entry.command, text: removed } }
      })
    })
    .then(
      () => {
        if (isThere) auditor.takenOut.set(text, true)
        trace?.(`"${text}" is taken out`)
      },
      () => {},
    )
}
const removed = 'Taken out.'
