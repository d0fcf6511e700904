import { seeded } from '@companion/server/crowd/seeded'
import { BoardSearch } from '@companion/server/replica/boardSearch'
import { Suggestions } from '@companion/server/replica/search'
import { apply, refuses } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { answersOf, personalSlice, personalView } from '@companion/server/rules/audiences/personal'
import { definedAudiences } from '@companion/server/rules/audiences/registry'
import { parseSliceName } from '@companion/server/rules/audiences/view'
import { saidBy } from '@companion/server/rules/breakouts/slices'
import type { Actor } from '@companion/server/rules/entry'
import { evidence } from '@companion/server/rules/evidence'
import { lateUntil } from '@companion/server/rules/polls/late'
import { supportedBy } from '@companion/server/rules/questions/slices'
import { emptyState } from '@companion/server/rules/state'
import type { Command, CommandType } from '@companion/shared/commands/command'
import type { HostView } from '@companion/shared/views/host'
import {
  everyKind,
  gather,
  host,
  moderator,
  parent,
  prompts,
  system,
  topics,
  whoYouAre,
} from '../support/story.ts'
import { type Figure, figure } from './figures.ts'

/** How many people each room has, and for how many of them there is a group and a question. */
const sizes = [3000, 30_000] as const
const inGroup = 5
const toQuestion = 6
/** A build goes out with a tick, ten a second for each audience; a step is all that others wait for. In milliseconds. */
const buildMost = 5
const stepMost = 20
/** What ten times the people may add to the cost of what did not change, in milliseconds. */
const growthMost = 1
const turns = 12

const person = (n: number) => parent(`person-${String(n).padStart(6, '0')}`)
const word = (random: () => number) => `word ${Math.floor(12_000 * random() ** 3)}`

/** What someone answers to the poll of each kind. */
const answerTo: Record<string, (random: () => number) => object> = {
  single: (random) => ({ choice: 'abc'[Math.floor(random() * 3)] }),
  multiple: (random) => ({ choices: random() < 0.5 ? ['a', 'b'] : ['c'] }),
  scale: (random) => ({ point: 1 + Math.floor(random() * 5) }),
  ranking: (random) => ({ order: random() < 0.5 ? ['a', 'b', 'c'] : ['c', 'a', 'b'] }),
  points: (random) => ({ points: random() < 0.5 ? { a: 60, b: 40 } : { b: 20, c: 80 } }),
  numeric: (random) => ({ number: Math.floor(random() * 31) }),
  text: (random) => ({ text: `What would help us most is number ${Math.floor(random() * 1e6)}.` }),
  words: (random) => ({ words: [word(random), word(random)] }),
  statements: (random) => ({ stances: { a: random() < 0.5 ? 'agree' : 'pass', b: 'disagree' } }),
}

/** A session in which, once it is filled, that many people say all that can be said; a round of groups is running, and a poll is open. */
class Room {
  readonly state = emptyState()
  readonly people: number
  readonly random = seeded(30)
  /** How long each command held up what came after it, by type, in milliseconds. */
  readonly took = new Map<CommandType, number[]>()
  #offset = 0

  constructor(people: number) {
    this.people = people
    this.does(system, { type: 'prepare', runSheet: everyKind, whoYouAre, topics, prompts })
  }

  /** Let everything happen that can. */
  fill(): void {
    for (let n = 0; n < this.people; n++) {
      this.does(person(n), { type: 'describeMe', about: 'role', choice: 'xyz'[n % 3] })
      this.does(person(n), { type: 'describeMe', about: 'region', choice: n % 7 === 0 ? null : 'ns'[n % 2] })
    }
    this.#questions()
    this.begin()
    this.#groups()
    this.#polls()
  }

  get groups(): number {
    return Math.floor(this.people / inGroup)
  }
  get questions(): number {
    return Math.floor(this.people / toQuestion)
  }
  anyone(): Actor {
    return person(Math.floor(this.random() * this.people))
  }

  /** Do something that must not be refused. */
  does(actor: Actor, said: { type: CommandType } & Record<string, unknown>): string {
    const id = `command-${String(this.#offset).padStart(9, '0')}`
    const draft = { at: this.#offset + 1, actor, command: { id, ...said } as unknown as Command }
    const began = performance.now()
    const code = refuses(this.state, draft)
    const outcome = apply(this.state, { offset: this.#offset + 1, ...draft })
    const spent = performance.now() - began
    this.#offset += 1
    if (!outcome.ok) throw new Error(`${said.type}: ${code}`)
    const before = this.took.get(said.type)
    if (before === undefined) this.took.set(said.type, [spent])
    else before.push(spent)
    return id
  }

  #questions(): void {
    for (let number = 1; number <= this.questions; number++) {
      const text = `Why is it that number ${number} takes ${word(this.random)}, and who decides?`
      const topic = ['travel', 'school'][number % 2]
      this.does(person(number), { type: 'ask', text, topic, ...(number % 7 === 0 && { flags: ['concern'] }) })
      if (number % 5 > 0) this.does(moderator, { type: 'reviewQuestion', question: number, verdict: 'show' })
      else if (number % 10 === 0)
        this.does(moderator, {
          type: 'reviewQuestion',
          question: number,
          verdict: 'decline',
          reason: 'asked',
        })
    }
    for (let n = 0; n < 3 * this.people; n++) {
      const question = 1 + Math.floor(this.random() ** 2 * this.questions)
      if (question % 5 > 0) this.does(person(n % this.people), { type: 'upvote', question, on: true })
    }
  }

  /** Everyone is put into a group. */
  begin(): void {
    this.does(host, { ...gather('balanced'), size: { least: inGroup, wanted: inGroup, most: inGroup + 2 } })
    for (let n = 0; n < this.people; n++)
      this.does(person(n), { type: 'joinRound', round: 1, wish: { kind: 'any' } })
    this.does(host, { type: 'startRound', round: 1 })
  }

  #groups(): void {
    for (let n = 0; n < 2 * this.people; n++)
      this.does(person(n % this.people), {
        type: 'contribute',
        round: 1,
        text: `We waited for a year and nobody rang, ${n}.`,
        ...(n % 101 === 0 && { flags: ['name'] }),
      })
    for (const { members, contributions } of [...(this.state.rounds[0]?.groups.values() ?? [])]) {
      const [contribution = 0] = contributions.keys()
      for (const { person } of members)
        this.does(parent(person), { type: 'agree', round: 1, contribution, on: true })
    }
    for (const { number, members } of [...(this.state.rounds[0]?.groups.values() ?? [])]) {
      const [scribe = ''] = members.map(({ person }) => person)
      if (number % 2 === 0) this.does(parent(scribe), { type: 'beScribe', round: 1 })
      if (number % 4 === 0)
        this.does(parent(scribe), {
          type: 'writeUp',
          round: 1,
          points: ['Ring back', 'A name'],
          dissent: 'How',
        })
    }
  }

  /** Ask everything; the last is left open. */
  #polls(): void {
    for (const { id } of everyKind) {
      this.does(host, { type: 'openPoll', pollId: id, run: 1 })
      for (let n = 0; n < this.people; n++) this.#answer(n, id)
      if (id !== 'text' && id !== 'words') continue
      const { texts } = this.state.polls.get(id)?.runs[0]?.said ?? { texts: new Map() }
      const items =
        id === 'text' ? [...texts.keys()] : [...(this.state.polls.get(id)?.runs[0]?.tally.words.keys() ?? [])]
      for (let from = 0; from < items.length; from += 200)
        this.does(host, {
          type: 'moderate',
          pollId: id,
          run: 1,
          items: items.slice(from, from + 100),
          show: from % 400 === 0,
        })
    }
  }

  #answer(n: number, pollId: string, run = 1): void {
    this.does(person(n), { type: 'answer', pollId, run, answer: answerTo[pollId]?.(this.random) })
  }

  /** Something that changes the state, and little of it. */
  stir(): void {
    this.#answer(Math.floor(this.random() * this.people), 'statements')
    const question = 1 + 5 * Math.floor((this.random() * this.questions) / 5 - 1)
    this.does(this.anyone(), { type: 'upvote', question: Math.max(1, question), on: true })
    const { phase, shown } = this.state.rounds[0] ?? { phase: 'open', shown: new Set<string>() }
    if (phase !== 'ended')
      this.does(this.anyone(), { type: 'contribute', round: 1, text: 'And nobody knew whom to ask.' })
    else if (shown.size > 0) {
      const [group, point] = ([...shown][0] as string).split('/')
      // Those in the group stand behind it already.
      const members = this.state.rounds[0]?.groups.get(Number(group))?.members
      let actor = this.anyone()
      while (members?.some(({ person }) => person === actor.id)) actor = this.anyone()
      this.does(actor, { type: 'meToo', round: 1, group: Number(group), point, on: this.random() < 0.5 })
    }
  }
}

/** What something costs while nothing else has the processor: one in twenty was quicker. */
const undisturbed = (times: readonly number[]) =>
  times.toSorted((one, next) => one - next)[Math.floor(times.length / 20)] as number

/** What something costs each time a little has changed. */
function cost(room: Room, act: (turn: number) => unknown): number {
  const times = Array.from({ length: turns }, (_, turn) => {
    room.stir()
    const began = performance.now()
    act(turn)
    return performance.now() - began
  })
  return undisturbed(times)
}

type Costs = Map<string, number>

/** What each slice of each audience takes to build and encode, the slowest of its kind; and each audience's names. */
function builds(room: Room, when: string): Costs {
  const costs: Costs = new Map()
  const { state } = room
  for (const [audience, view] of Object.entries(definedAudiences)) {
    costs.set(
      `${audience}: names, ${when}`,
      cost(room, () => view.names(state)),
    )
    for (const name of view.names(state)) {
      const key = `${audience}: ${parseSliceName(name).kind}, ${when}`
      const isOneOfMany = name.startsWith('question:') || name.startsWith('freeText:text/')
      if (isOneOfMany && costs.has(key)) continue
      const spent = cost(room, () => JSON.stringify(view.slice(state, name)))
      costs.set(key, Math.max(spent, costs.get(key) ?? 0))
    }
  }
  return costs
}

/** What one person's own things take: each slice, all of them at once, and what the private page puts together. */
function own(room: Room, when: string): Costs {
  const { state, people } = room
  const who = (turn: number) => person(Math.floor((turn * people) / turns)).id
  const polls = everyKind.flatMap(({ id }) => [`answer:${id}`, `results:${id}`])
  const slices = ['me', 'receipts', 'votes', 'member', 'group', ...polls]
  const parts: Record<string, (id: string) => unknown> = {
    ...Object.fromEntries(slices.map((name) => [name, (id: string) => personalSlice(state, id, name)])),
    'everything of a snapshot': (id) => personalView(state, id),
    'answers given': (id) => answersOf(state, id),
    'said in groups': (id) => saidBy(state, id),
    supported: (id) => supportedBy(state, id),
  }
  return new Map(
    Object.entries(parts).map(([name, make]) => [
      `own: ${name}, ${when}`,
      cost(room, (turn) => JSON.stringify(make(who(turn)))),
    ]),
  )
}

/** What looking through the board takes. */
function looks(room: Room): Costs {
  const { state } = room
  let now = 0
  const search = new BoardSearch(() => now)
  const suggestions = new Suggestions(() => now)
  const orders = ['most', 'newest', 'answered', 'unseen', 'alike'] as const
  const costs: Costs = new Map(
    orders.map((order) => [
      `search: ${order}`,
      cost(room, () => {
        now += 1000
        return search.find(state, { order, search: 'number 47 takes' }, person(1).id)
      }),
    ]),
  )
  const { waiting } = hostView.slice(state, 'queue') as NonNullable<HostView['queue']>
  costs.set(
    'search: what may ask the same',
    cost(room, () => {
      now += 20_000
      return suggestions.of(state, waiting)
    }),
  )
  return costs
}

/** The longest of the steps in which the evidence is worked out. */
function longestOfEvidence({ state }: Room): number {
  const steps: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const rows = evidence(state)
    for (let step = 0; ; step++) {
      const began = performance.now()
      if (rows.next().done) break
      steps[step] = Math.min(steps[step] ?? Number.POSITIVE_INFINITY, performance.now() - began)
    }
  }
  return Math.max(...steps)
}

/** What each type of command does here, again and again. A type that is not in it does not compile. */
const steps: Record<CommandType, ((room: Room, turn: number) => void) | 'while the room filled'> = {
  openPoll: (room, turn) => room.does(host, { type: 'openPoll', pollId: 'text', run: turn + 2 }),
  closePoll(room) {
    room.does(host, {
      type: 'undo',
      of: room.does(host, { type: 'closePoll', pollId: 'statements', run: 1 }),
    })
  },
  showResult: (room) => room.does(host, { type: 'showResult', pollId: 'words', run: 1 }),
  hideResult: (room) => room.does(host, { type: 'hideResult', pollId: 'words', run: 1 }),
  answer: 'while the room filled',
  withdrawAnswer: (room, turn) =>
    room.does(person(turn), { type: 'withdrawAnswer', pollId: 'statements', run: 1 }),
  moderate: 'while the room filled',
  describeMe: (room, turn) => room.does(person(turn), { type: 'describeMe', about: 'role', choice: 'x' }),
  renewLink: (room, turn) => room.does(person(turn), { type: 'renewLink', generation: 1 }),
  withdrawAll: (room, turn) => room.does(person(turn), { type: 'withdrawAll' }),
  setAside: (room) =>
    room.does(host, { type: 'setAside', network: 1, reason: 'A test', people: [person(1).id] }),
  putBack: (room) => room.does(host, { type: 'putBack', aside: 1 }),
  setPhase(room) {
    room.does(host, { type: 'undo', of: room.does(host, { type: 'setPhase', phase: 'ended' }) })
  },
  announce: (room, turn) => room.does(host, { type: 'announce', text: `We begin at ${turn}.` }),
  setScreenLook: (room, turn) =>
    room.does(host, { type: 'setScreenLook', look: turn % 2 === 0 ? 'light' : 'dark' }),
  noteToHosts: (room) => room.does(host, { type: 'noteToHosts', text: 'Group 7 is quiet.' }),
  acknowledgeNote(room) {
    const noteId = room.does(host, { type: 'noteToHosts', text: 'Group 8 is quiet.' })
    room.does(host, { type: 'acknowledgeNote', noteId })
  },
  undo: 'while the room filled',
  countApart: (room) => room.does(system, { type: 'countApart', invited: false, lateDays: 1 }),
  closeLate: 'while the room filled',
  seal: 'while the room filled',
  bind: (room, turn) =>
    room.does(system, { type: 'bind', people: 1_000_000, until: 8_000_000_000_000_000 - turn }),
  closeBound: 'while the room filled',
  nothing: (room) => room.does(system, { type: 'nothing' }),
  setActivity: (room, turn) =>
    room.does(host, {
      type: 'setActivity',
      activity: { kind: 'poll', id: `new-${turn}`, question: everyKind[0]?.question },
      version: 0,
    }),
  moveActivity: (room) => room.does(host, { type: 'moveActivity', activityId: 'single', after: 'text' }),
  removeActivity: (room, turn) => room.does(host, { type: 'removeActivity', activityId: `new-${turn}` }),
  importRunSheet: (room) => room.does(host, { type: 'importRunSheet', runSheet: everyKind }),
  setAskingFrom: (room) => room.does(system, { type: 'setAskingFrom', from: null }),
  prepare: (room) => room.does(system, { type: 'prepare', runSheet: everyKind, whoYouAre, topics, prompts }),
  ask: 'while the room filled',
  editQuestion: (room, turn) =>
    room.does(person(5 + 10 * turn), { type: 'editQuestion', question: 5 + 10 * turn, text: 'Who decides?' }),
  withdrawQuestion: (room, turn) =>
    room.does(person(355 + 10 * turn), { type: 'withdrawQuestion', question: 355 + 10 * turn }),
  upvote: 'while the room filled',
  takeQuestion: (room, turn) =>
    room.does(moderator, { type: 'takeQuestion', question: 205 + 10 * turn, on: true }),
  takeDanger: (room, turn) => room.does(moderator, { type: 'takeDanger', dangers: [turn + 1], by: 'Robin' }),
  reviewQuestion: 'while the room filled',
  rewordQuestion: (room, turn) =>
    room.does(moderator, { type: 'rewordQuestion', question: 201 + turn, text: 'Spelt well?' }),
  joinQuestion: (room, turn) =>
    room.does(moderator, { type: 'joinQuestion', question: 301 + 5 * turn, into: 1 }),
  undoDecision: (room, turn) => room.does(moderator, { type: 'undoDecision', question: 301 + 5 * turn }),
  answerNow: (room, turn) => room.does(moderator, { type: 'answerNow', question: 2 + 5 * turn }),
  markAnswered: (room, turn) =>
    room.does(moderator, { type: 'markAnswered', question: 2 + 5 * turn, text: `Soon, ${turn}.` }),
  assignQuestion: (room, turn) =>
    room.does(moderator, { type: 'assignQuestion', question: 3 + 5 * turn, to: 'Health' }),
  setModeration(room, turn) {
    room.does(host, { type: 'setModeration', when: turn % 2 === 0 ? 'after' : 'before' })
  },
  setPrompt: (room) => room.does(host, { type: 'setPrompt', prompt: prompts[0] }),
  gatherRound: 'while the room filled',
  beginSegment: 'while the room filled',
  removeContribution: 'while the room filled',
  removeMember: 'while the room filled',
  introduce: 'while the room filled',
  handOver: 'while the room filled',
  startRound: 'while the room filled',
  joinRound: (room, turn) =>
    room.does(parent(`late-${turn}`), { type: 'joinRound', round: 1, wish: { kind: 'any' } }),
  leaveRound: (room, turn) => room.does(parent(`late-${turn}`), { type: 'leaveRound', round: 1 }),
  moveMember: (room, turn) =>
    room.does(host, { type: 'moveMember', round: 1, member: turn + 1, to: room.groups }),
  mergeGroups: (room, turn) =>
    room.does(host, {
      type: 'mergeGroups',
      round: 1,
      from: room.groups - 21 - 2 * turn,
      into: room.groups - 20 - 2 * turn,
    }),
  contribute: 'while the room filled',
  withdrawContribution(room, turn) {
    const groups = [...(room.state.rounds[0]?.groups.values() ?? [])]
    const said = [...(groups.at(-100 - turn)?.contributions.values() ?? [])][0]
    if (said === undefined) throw new Error('nothing to take back')
    room.does(parent(said.author), { type: 'withdrawContribution', round: 1, contribution: said.number })
  },
  agree: 'while the room filled',
  callHelp(room) {
    const group = room.state.rounds[0]?.groups.get(room.groups - 3)
    const [id = ''] = group?.members.map(({ person }) => person) ?? []
    room.does(parent(id), { type: 'callHelp', round: 1, on: group?.help === null })
  },
  beScribe: 'while the room filled',
  writeUp: 'while the room filled',
  offerWriteUp(room, turn) {
    const scribe = room.state.rounds[0]?.groups.get(40 + 4 * turn)?.scribe
    room.does(parent(scribe ?? ''), { type: 'offerWriteUp', round: 1 })
  },
  judgeWriteUp(room, turn) {
    const { members = [], scribe } = room.state.rounds[0]?.groups.get(40 + 4 * turn) ?? {}
    for (const { person: id } of members)
      if (id !== scribe) room.does(parent(id), { type: 'judgeWriteUp', round: 1, fair: true })
  },
  sendWriteUp(room, turn) {
    const scribe = room.state.rounds[0]?.groups.get(40 + 4 * turn)?.scribe
    room.does(parent(scribe ?? ''), { type: 'sendWriteUp', round: 1 })
  },
  writeToGroups: (room) =>
    room.does(host, { type: 'writeToGroups', round: 1, group: null, text: 'Five minutes more.' }),
  answerHelp(room) {
    const group = [...(room.state.rounds[0]?.groups.values() ?? [])].find(({ unread }) => unread.size > 0)
    room.does(host, { type: 'answerHelp', round: 1, group: group?.number, done: false })
  },
  endRound: (room) => room.does(host, { type: 'endRound', round: 1, to: 'ended' }),
  extendRound: (room) => room.does(host, { type: 'extendRound', round: 1, minutes: 5 }),
  roundClock(room) {
    const endsAt = room.state.rounds[0]?.looksAt
    room.does(system, { type: 'roundClock', round: 1, endsAt, mark: 'look' })
  },
  showPoint: 'while the room filled',
  meToo: 'while the room filled',
}

/** What can be done only while groups talk, and in this order; and what ends the rest. */
const whileTheyTalk: readonly CommandType[] = [
  'joinRound',
  'leaveRound',
  'moveMember',
  'mergeGroups',
  'withdrawContribution',
  'callHelp',
  'offerWriteUp',
  'judgeWriteUp',
  'sendWriteUp',
  'writeToGroups',
  'answerHelp',
  'roundClock',
  'endRound',
  'extendRound',
]
const atTheEnd: readonly CommandType[] = ['openPoll', 'closeLate', 'seal']
const between = (Object.keys(steps) as CommandType[]).filter(
  (type) => !whileTheyTalk.includes(type) && !atTheEnd.includes(type),
)

/** A round that has come to an end, with some of what came back before everyone. */
function readOut(room: Room): void {
  room.does(host, { type: 'endRound', round: 1, to: 'ended' })
  for (let group = 100; group < 120; group++)
    room.does(host, { type: 'showPoint', round: 1, group, point: '1', on: true })
}

/** What everything costs in a room of that many people, in milliseconds. */
function costsOf(people: number): { builds: Costs; steps: Costs } {
  const room = new Room(people)
  room.fill()
  // A round starts once in a room: others in which nothing else happens start one too.
  for (let turn = 0; turn < turns; turn++) {
    const other = new Room(people)
    other.begin()
    room.took.get('startRound')?.push(...(other.took.get('startRound') ?? []))
  }
  const talking = [...builds(room, 'groups talk'), ...own(room, 'groups talk')]
  const doAll = (types: readonly CommandType[]) => {
    for (let turn = 0; turn < turns; turn++) {
      for (const type of types) {
        const step = steps[type]
        if (typeof step === 'function') step(room, turn)
      }
    }
  }
  doAll(whileTheyTalk)
  readOut(room)
  const after = [...builds(room, 'round over'), ...own(room, 'round over'), ...looks(room)]
  const ofEvidence = longestOfEvidence(room)
  doAll(between)
  doAll(['openPoll'])
  room.does(host, { type: 'setPhase', phase: 'ended' })
  room.does(system, { type: 'closeLate', until: lateUntil(room.state) ?? 0 })
  room.does(system, { type: 'seal' })
  const took: Costs = new Map([['evidence: the longest step', ofEvidence]])
  for (const [type, times] of room.took) took.set(`command: ${type}`, undisturbed(times))
  return { builds: new Map([...talking, ...after]), steps: took }
}

/** What concerns everyone, or all that they said, and is done once: its cost may grow, within what a step may take. */
const concernsEveryone: readonly string[] = ['command: startRound', 'evidence: the longest step']

/** What everything costs in a large room beside a small one: no more than a build or a step may, and not ten times as much. */
export function growthFigures(): Figure[] {
  const [few, many] = sizes.map(costsOf) as [ReturnType<typeof costsOf>, ReturnType<typeof costsOf>]
  const compared = (kind: 'builds' | 'steps', most: number) =>
    Array.from(many[kind], ([name, cost]) => {
      const less = few[kind].get(name) ?? 0
      const atMost = concernsEveryone.includes(name) ? most : Math.min(most, less + growthMost)
      return figure(`growth: ${name}`, cost, 'ms', { atMost })
    })
  return [...compared('builds', buildMost), ...compared('steps', stepMost)]
}
