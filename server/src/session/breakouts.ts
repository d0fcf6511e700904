import type { PointName, Prompt } from '@companion/shared/commands/breakouts'
import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { Flag } from '@companion/shared/questions'
import type { RefusalCode } from '@companion/shared/refusals'
import type { RoundPhase, WriteUp } from '@companion/shared/views/breakouts'
import { deal, groupsFor, type Size } from './allocation.ts'
import type { Actor, EntryOf } from './entry.ts'
import type { SessionState } from './state.ts'

/** Something that somebody said to their group. */
export type Contribution = {
  number: number
  author: string
  text: string
  at: number
  flags: readonly Flag[]
  agrees: Set<string>
}

/** A small group, or somebody who writes alone. */
export type Group = {
  number: number
  prompt: string
  isAlone: boolean
  /** Who is in it, by id: their number in the round, and the first name they chose. */
  members: Map<string, { member: number; name: string | null }>
  /** By number, in the order they came. */
  contributions: Map<number, Contribution>
  /** When it last said something, or came to be. */
  heardAt: number
  scribe: string | null
  draft: WriteUp | null
  isOffered: boolean
  verdicts: Map<string, boolean>
  sent: (WriteUp & { at: number }) | null
  help: 'asked' | 'coming' | null
  messages: { id: string; at: number; text: string }[]
}

type Wish = CommandOf<'joinRound'>['wish']

/** One round of groups. */
export type Round = {
  number: number
  phase: RoundPhase
  how: CommandOf<'gatherRound'>['how']
  size: Size
  minutes: number
  endsAt: number | null
  left: 'soon' | 'last' | null
  prompts: Prompt[]
  /** Who asked to be in a group and waits for the start, in the order they asked. */
  wishes: Map<string, { wish: Wish; name: string | null }>
  groups: Map<number, Group>
  /** In which group each person is. */
  places: Map<string, number>
  /** How many groups each prompt has, and the next numbers to give. */
  groupsOn: Map<string, number>
  next: { group: number; alone: number; contribution: number }
  /** By their number, who is a member. */
  members: Map<number, string>
  /** The latest moment of the round, by its entries. */
  now: number
  /** What hosts put before everyone, by `group/point`, in the order they did; and the one on the screen. */
  shown: Set<string>
  onScreen: string | null
  meToo: Map<string, Set<string>>
}

/** Where the numbers of those who write alone begin. */
const aloneFrom = 10_001

export function latestRound(state: SessionState): Round | undefined {
  return state.rounds.at(-1)
}

export function groupOf(round: Round | undefined, person: string): Group | undefined {
  const number = round?.places.get(person)
  return number === undefined ? undefined : round?.groups.get(number)
}

const isRunning = ({ phase }: Round) => phase === 'open' || phase === 'grace'

type OnRound = CommandOf<
  | 'startRound'
  | 'extendRound'
  | 'endRound'
  | 'roundClock'
  | 'joinRound'
  | 'leaveRound'
  | 'moveMember'
  | 'mergeGroups'
  | 'contribute'
  | 'withdrawContribution'
  | 'agree'
  | 'callHelp'
  | 'beScribe'
  | 'writeUp'
  | 'offerWriteUp'
  | 'judgeWriteUp'
  | 'sendWriteUp'
  | 'writeToGroups'
  | 'answerHelp'
  | 'showPoint'
  | 'meToo'
>

/** Why people cannot be asked into groups now, if so. */
export function refusesGathering(state: SessionState, command: CommandOf<'gatherRound'>): RefusalCode | null {
  if (state.phase === 'ended') return 'session.ended'
  const latest = latestRound(state)
  if (latest !== undefined && latest.phase !== 'ended') return 'breakout.running'
  if (command.round !== state.rounds.length + 1) return 'breakout.unknown'
  return command.prompts.every((id) => state.prompts.has(id)) ? null : 'breakout.prompt'
}

/** Why something cannot be done in a round now, if so: it must be the latest. */
export function refusesOnRound(state: SessionState, command: OnRound, actor: Actor): RefusalCode | null {
  const round = latestRound(state)
  if (round === undefined || command.round !== round.number) return 'breakout.unknown'
  const group = groupOf(round, actor.id)
  switch (command.type) {
    case 'startRound':
      return round.phase === 'gathering' ? null : 'breakout.alreadySo'
    case 'extendRound':
      return isRunning(round) ? null : 'breakout.over'
    case 'endRound':
      return round.phase === 'ended' ? 'breakout.alreadySo' : null
    case 'roundClock':
      return command.endsAt === round.endsAt && command.mark === nextMark(round) ? null : 'breakout.alreadySo'
    case 'joinRound':
      return refusesWish(state, round, command.wish, group)
    case 'leaveRound':
      return group !== undefined || round.wishes.has(actor.id) ? null : 'breakout.notIn'
    case 'moveMember': {
      const person = round.members.get(command.member)
      const to = round.groups.get(command.to)
      if (person === undefined || !round.places.has(person)) return 'breakout.notIn'
      if (to === undefined || to.isAlone) return 'breakout.group'
      return round.places.get(person) === command.to ? 'breakout.alreadySo' : null
    }
    case 'mergeGroups': {
      const [from, into] = [round.groups.get(command.from), round.groups.get(command.into)]
      if (from === undefined || into === undefined || from === into) return 'breakout.group'
      return from.isAlone || into.isAlone || from.sent || into.sent ? 'breakout.group' : null
    }
    case 'writeToGroups':
      return command.group === null || round.groups.has(command.group) ? null : 'breakout.group'
    case 'answerHelp':
      return round.groups.get(command.group)?.help === 'asked' ? null : 'breakout.alreadySo'
    case 'showPoint':
    case 'meToo':
      return refusesPoint(round, command)
    default:
      if (state.phase === 'paused') return 'session.paused'
      if (round.phase === 'ended') return 'breakout.over'
      if (group === undefined) return 'breakout.notIn'
      return refusesInGroup(group, command, actor)
  }
}

function refusesWish(
  state: SessionState,
  round: Round,
  wish: Wish,
  group: Group | undefined,
): RefusalCode | null {
  if (round.phase === 'ended') return 'breakout.over'
  if (state.phase === 'paused') return 'session.paused'
  if ('prompt' in wish && wish.prompt !== undefined && !round.prompts.some(({ id }) => id === wish.prompt))
    return 'breakout.prompt'
  if (wish.kind !== 'room') return null
  if (wish.room === group?.number) return 'breakout.alreadySo'
  const room = round.groups.get(wish.room)
  return room !== undefined && room.members.size >= limits.roomMost ? 'breakout.full' : null
}

function refusesInGroup(
  group: Group,
  command: Exclude<OnRound, { type: 'startRound' }>,
  actor: Actor,
): RefusalCode | null {
  switch (command.type) {
    case 'contribute':
      return group.contributions.size >= limits.contributionsMost ? 'breakout.full' : null
    case 'withdrawContribution':
      return group.contributions.get(command.contribution)?.author === actor.id
        ? null
        : 'breakout.contribution'
    case 'agree':
      return group.contributions.has(command.contribution) ? null : 'breakout.contribution'
    case 'callHelp':
      return command.on === (group.help !== null) ? 'breakout.alreadySo' : null
    case 'beScribe':
      if (group.sent !== null) return 'breakout.sent'
      return group.scribe === actor.id ? 'breakout.alreadySo' : null
    case 'writeUp':
    case 'offerWriteUp':
    case 'sendWriteUp': {
      if (group.sent !== null) return 'breakout.sent'
      if (group.scribe !== actor.id) return 'breakout.notScribe'
      if (command.type === 'writeUp') return null
      if (group.draft === null || group.draft.points.length === 0) return 'breakout.empty'
      if (command.type === 'offerWriteUp') return group.isOffered ? 'breakout.alreadySo' : null
      const others = group.members.size - 1
      return others === 0 || group.verdicts.size > 0 ? null : 'breakout.notJudged'
    }
    case 'judgeWriteUp':
      if (!group.isOffered || group.scribe === actor.id) return 'breakout.notOffered'
      return group.sent === null ? null : 'breakout.sent'
    default:
      return null
  }
}

/** What can be put before everyone: the points of the write-up, once its group is done. */
function refusesPoint(round: Round, command: CommandOf<'showPoint' | 'meToo'>): RefusalCode | null {
  const key = `${command.group}/${command.point}`
  if (command.type === 'meToo') return round.shown.has(key) ? null : 'breakout.point'
  const group = round.groups.get(command.group)
  if (group === undefined || textOf(group, command.point) === undefined) return 'breakout.point'
  if (round.phase !== 'ended' && group.sent === null) return 'breakout.point'
  return null
}

export function setPrompt(state: SessionState, { prompt }: CommandOf<'setPrompt'>): string[] {
  state.prompts.set(prompt.id, prompt)
  return ['prompts']
}

export function gather(state: SessionState, { command, at }: EntryOf<'gatherRound'>): string[] {
  const { round: number, how, size, minutes, prompts } = command
  state.rounds.push({
    number,
    phase: 'gathering',
    how,
    size,
    minutes,
    endsAt: null,
    left: null,
    prompts: prompts.map((id) => state.prompts.get(id) as Prompt),
    wishes: new Map(),
    groups: new Map(),
    places: new Map(),
    groupsOn: new Map(prompts.map((id) => [id, 0])),
    next: { group: 1, alone: aloneFrom, contribution: 1 },
    members: new Map(),
    now: at,
    shown: new Set(),
    onScreen: null,
    meToo: new Map(),
  })
  return ['round', 'wall', 'points', 'point', 'members']
}

/** Everybody who asked comes into a group, in the order they asked; from now on there is a time. */
export function start(state: SessionState, { at }: EntryOf<'startRound'>): string[] {
  const round = latestRound(state) as Round
  round.phase = 'open'
  round.endsAt = at + round.minutes * 60_000
  round.now = at
  const chosen = new Map<string, string[]>(round.prompts.map(({ id }) => [id, []]))
  const others: string[] = []
  for (const [person, { wish }] of round.wishes) {
    if (wish.kind === 'prompt') chosen.get(wish.prompt)?.push(person)
    else others.push(person)
  }
  // Who did not choose goes where a choice left a group thin, and the rest into groups over all prompts.
  for (const people of chosen.values())
    while (people.length > 0 && people.length < round.size.least && others.length > 0)
      people.push(others.pop() as string)
  for (const [id, people] of chosen) {
    for (const together of deal(people, groupsFor(people.length, round.size)))
      fill(round, open(round, id, at, freeNumber(round)), together)
  }
  for (const together of deal(others, groupsFor(others.length, round.size)))
    fill(round, open(round, thinnest(round), at, freeNumber(round)), together)
  round.wishes.clear()
  return ['round', 'wall', 'members', 'groups']
}

/** A group that nobody is in yet. */
function open(round: Round, prompt: string, at: number, number: number, isAlone = false): Group {
  const group: Group = {
    number,
    prompt,
    isAlone,
    members: new Map(),
    contributions: new Map(),
    heardAt: at,
    scribe: null,
    draft: null,
    isOffered: false,
    verdicts: new Map(),
    sent: null,
    help: null,
    messages: [],
  }
  round.groups.set(number, group)
  if (!isAlone) round.groupsOn.set(prompt, (round.groupsOn.get(prompt) ?? 0) + 1)
  return group
}

/** The next number that no group has, for a room may have taken one. */
function freeNumber(round: Round): number {
  while (round.groups.has(round.next.group)) round.next.group += 1
  return round.next.group++
}

/** The prompt with the fewest groups; of equals, the first. */
function thinnest({ groupsOn }: Round): string {
  const [first, ...others] = [...groupsOn]
  let best = first as [string, number]
  for (const other of others) if (other[1] < best[1]) best = other
  return best[0]
}

function fill(round: Round, group: Group, people: readonly string[]): void {
  for (const person of people) seat(round, group, person, round.wishes.get(person)?.name ?? null)
}

/** Put somebody into a group, as who they are in the round. */
function seat(round: Round, group: Group, person: string, name: string | null): void {
  const before = groupOf(round, person)?.members.get(person)
  const member = before?.member ?? round.members.size + 1
  round.members.set(member, person)
  unseat(round, person)
  round.wishes.delete(person)
  group.members.set(person, { member, name: name ?? before?.name ?? null })
  round.places.set(person, group.number)
}

function unseat(round: Round, person: string): void {
  const group = groupOf(round, person)
  group?.members.delete(person)
  group?.verdicts.delete(person)
  if (group?.scribe === person) group.scribe = null
  round.places.delete(person)
}

/** Come into a group at once where that can be; wait for the start otherwise. */
export function joinRound(state: SessionState, { command, actor, at }: EntryOf<'joinRound'>): string[] {
  const round = latestRound(state) as Round
  const { wish, name = null } = command
  const before = groupOf(round, actor.id)
  const isPlacedAtOnce = wish.kind === 'room' || wish.kind === 'alone' || round.phase !== 'gathering'
  if (!isPlacedAtOnce) {
    unseat(round, actor.id)
    round.wishes.set(actor.id, { wish, name })
  } else {
    seat(round, roomFor(round, wish, at, before), actor.id, name)
  }
  return about(round, [before, groupOf(round, actor.id)], actor.id)
}

/** The group somebody comes into who is there late, or whose room has a number. */
function roomFor(round: Round, wish: Wish, at: number, before: Group | undefined): Group {
  if (wish.kind === 'alone') {
    // Those who did not choose are spread over the prompts too.
    const next = round.prompts[(round.next.alone - aloneFrom) % round.prompts.length]
    const prompt = wish.prompt ?? before?.prompt ?? (next?.id as string)
    return open(round, prompt, at, round.next.alone++, true)
  }
  if (wish.kind === 'room')
    return round.groups.get(wish.room) ?? open(round, promptOfRoom(round, wish.room), at, wish.room)
  const wanted = wish.kind === 'prompt' ? wish.prompt : null
  let best: Group | undefined
  for (const group of round.groups.values()) {
    if (group.isAlone || group === before || group.sent !== null || group.members.size >= round.size.most)
      continue
    if (wanted !== null && group.prompt !== wanted) continue
    if (best === undefined || group.members.size < best.members.size) best = group
  }
  return best ?? open(round, wanted ?? thinnest(round), at, freeNumber(round))
}

/** Rooms and tables take the prompts in turn, so that a room's number says its prompt. */
function promptOfRoom({ prompts }: Round, room: number): string {
  return prompts[(room - 1) % prompts.length]?.id as string
}

export function leaveRound(state: SessionState, { actor }: EntryOf<'leaveRound'>): string[] {
  const round = latestRound(state) as Round
  const before = groupOf(round, actor.id)
  round.wishes.delete(actor.id)
  unseat(round, actor.id)
  return about(round, [before], actor.id)
}

export function moveMember(state: SessionState, { command }: EntryOf<'moveMember'>): string[] {
  const round = latestRound(state) as Round
  const person = round.members.get(command.member) as string
  const [before, to] = [groupOf(round, person), round.groups.get(command.to) as Group]
  seat(round, to, person, null)
  return about(round, [before, to], person)
}

/** One group's people and words go into another's. */
export function mergeGroups(state: SessionState, { command }: EntryOf<'mergeGroups'>): string[] {
  const round = latestRound(state) as Round
  const from = round.groups.get(command.from) as Group
  const into = round.groups.get(command.into) as Group
  const people = [...from.members.keys()]
  for (const person of people) seat(round, into, person, null)
  for (const contribution of from.contributions.values())
    into.contributions.set(contribution.number, contribution)
  into.messages.push(...from.messages)
  if (into.draft === null) into.draft = from.draft
  round.groups.delete(from.number)
  round.groupsOn.set(from.prompt, (round.groupsOn.get(from.prompt) ?? 1) - 1)
  return [
    ...about(round, [into], null),
    `group:${from.number}`,
    ...people.map((person) => `member:${person}`),
  ]
}

export function contribute(state: SessionState, { command, actor, at }: EntryOf<'contribute'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { text, flags = [] } = command
  const number = round.next.contribution++
  group.contributions.set(number, { number, author: actor.id, text, at, flags, agrees: new Set() })
  group.heardAt = at
  return about(round, [group], actor.id)
}

export function withdrawContribution(
  state: SessionState,
  { command, actor, at }: EntryOf<'withdrawContribution'>,
): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.contributions.delete(command.contribution)
  return about(round, [group], actor.id)
}

export function agree(state: SessionState, { command, actor, at }: EntryOf<'agree'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { agrees } = group.contributions.get(command.contribution) as Contribution
  if (command.on) agrees.add(actor.id)
  else agrees.delete(actor.id)
  group.heardAt = at
  return about(round, [group], actor.id)
}

export function callHelp(state: SessionState, { command, actor, at }: EntryOf<'callHelp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.help = command.on ? 'asked' : null
  return about(round, [group], null)
}

export function answerHelp(state: SessionState, { command }: EntryOf<'answerHelp'>): string[] {
  const round = latestRound(state) as Round
  const group = round.groups.get(command.group) as Group
  group.help = 'coming'
  return about(round, [group], null)
}

/** What the draft is does not change with who writes it. */
export function beScribe(state: SessionState, { actor, at }: EntryOf<'beScribe'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.scribe = actor.id
  group.verdicts.delete(actor.id)
  return about(round, [group], null)
}

/** Changing the draft makes what was said of it void. */
export function writeUp(state: SessionState, { command, actor, at }: EntryOf<'writeUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { points, dissent } = command
  // Kept again as it is, it is still what the group was shown.
  if (JSON.stringify(group.draft) === JSON.stringify({ points, dissent })) return []
  group.draft = { points, dissent }
  group.isOffered = false
  const judged = [...group.verdicts.keys()]
  group.verdicts.clear()
  group.heardAt = at
  return [...about(round, [group], null), ...judged.map((person) => `member:${person}`)]
}

export function offerWriteUp(state: SessionState, { actor, at }: EntryOf<'offerWriteUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.isOffered = true
  return about(round, [group], null)
}

export function judgeWriteUp(state: SessionState, { command, actor, at }: EntryOf<'judgeWriteUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.verdicts.set(actor.id, command.fair)
  return about(round, [group], actor.id)
}

export function sendWriteUp(state: SessionState, { actor, at }: EntryOf<'sendWriteUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.sent = { ...(group.draft as WriteUp), at }
  return [...about(round, [group], null), 'points']
}

export function writeToGroups(state: SessionState, { command, at }: EntryOf<'writeToGroups'>): string[] {
  const round = latestRound(state) as Round
  const { id, group: number, text } = command
  const one = number === null ? undefined : round.groups.get(number)
  const to = number === null ? [...round.groups.values()] : [one as Group]
  for (const group of to) group.messages.push({ id, at, text })
  return number === null ? ['groups'] : about(round, [one], null)
}

export function extendRound(state: SessionState, { command, at }: EntryOf<'extendRound'>): string[] {
  const round = latestRound(state) as Round
  round.endsAt = Math.max(round.endsAt ?? at, at) + command.minutes * 60_000
  round.phase = 'open'
  round.left = null
  return ['round', 'wall']
}

export function endRound(state: SessionState, { at }: EntryOf<'endRound'>): string[] {
  const round = latestRound(state) as Round
  if (round.phase !== 'open') return finish(round)
  round.phase = 'grace'
  round.endsAt = at
  round.left = null
  return ['round', 'wall']
}

/** The end of a session is the end of its round. */
export function endLatestRound(state: SessionState): string[] {
  const round = latestRound(state)
  return round === undefined || round.phase === 'ended' ? [] : finish(round)
}

function finish(round: Round): string[] {
  round.phase = 'ended'
  round.left = null
  round.wishes.clear()
  return ['round', 'wall', 'points', 'members', 'groups']
}

/** The next mark of a round's time. */
function nextMark({ phase, left }: Round): CommandOf<'roundClock'>['mark'] | null {
  if (phase === 'grace') return 'ended'
  if (phase !== 'open') return null
  return left === null ? 'soon' : left === 'soon' ? 'last' : 'grace'
}

/** When the time of the round that is running comes to its next mark, and the command that says so. */
export function nextDeadline(state: SessionState): { at: number; command: CommandOf<'roundClock'> } | null {
  const round = latestRound(state)
  const mark = round === undefined ? null : nextMark(round)
  if (round === undefined || mark === null || round.endsAt === null) return null
  const { number, endsAt, minutes } = round
  const before = {
    soon: Math.min(5, minutes / 2) * 60_000,
    last: Math.min(1, minutes / 4) * 60_000,
    grace: 0,
    ended: -limits.graceMs,
  }
  const id = `round-${number}-${mark}-${endsAt}`
  return { at: endsAt - before[mark], command: { type: 'roundClock', id, round: number, endsAt, mark } }
}

export function roundClock(state: SessionState, { mark }: CommandOf<'roundClock'>): string[] {
  const round = latestRound(state) as Round
  if (mark === 'ended') return finish(round)
  if (mark === 'grace') {
    round.phase = 'grace'
    round.left = null
  } else round.left = mark
  return ['round', 'wall']
}

/** What a group came to: what it sent; else its draft, as far as that was; else what most of it agreed with. */
export function writeUpOf(group: Group): WriteUp & { source: 'sent' | 'draft' | 'agreed' } {
  if (group.sent !== null) return { ...group.sent, source: 'sent' }
  if (group.draft !== null && (group.draft.points.length > 0 || group.draft.dissent !== ''))
    return { ...group.draft, source: 'draft' }
  const most = [...group.contributions.values()].sort(
    (one, next) => agreement(next) - agreement(one) || one.at - next.at,
  )
  return { points: most.slice(0, limits.pointsAgreed).map(({ text }) => text), dissent: '', source: 'agreed' }
}

/** How many people a contribution stands for: who said it and who agrees, each once. */
export function agreement({ author, agrees }: Contribution): number {
  return agrees.size + (agrees.has(author) ? 0 : 1)
}

/** The words of a key point of a group, or of its disagreement. */
export function textOf(group: Group, point: PointName): string | undefined {
  const { points, dissent } = writeUpOf(group)
  return point === 'dissent' ? dissent || undefined : points[Number(point) - 1]
}

export function showPoint(state: SessionState, { command }: EntryOf<'showPoint'>): string[] {
  const round = latestRound(state) as Round
  const key = `${command.group}/${command.point}`
  if (command.on) {
    round.shown.add(key)
    round.onScreen = key
  } else {
    round.shown.delete(key)
    if (round.onScreen === key) round.onScreen = null
  }
  return ['points', 'point', 'shown']
}

export function meToo(state: SessionState, { command, actor }: EntryOf<'meToo'>): string[] {
  const round = latestRound(state) as Round
  const key = `${command.group}/${command.point}`
  const people = round.meToo.get(key) ?? new Set<string>()
  if (command.on) people.add(actor.id)
  else people.delete(actor.id)
  round.meToo.set(key, people)
  return ['points', 'point', 'shown', `member:${actor.id}`]
}

function placeOf(state: SessionState, actor: Actor, at: number): { round: Round; group: Group } {
  const round = latestRound(state) as Round
  round.now = Math.max(round.now, at)
  return { round, group: groupOf(round, actor.id) as Group }
}

/** The slices of these groups and of the wall, and somebody's own part. */
function about(round: Round, groups: readonly (Group | undefined)[], person: string | null): string[] {
  const names = groups.flatMap((group) => (group === undefined ? [] : [`group:${group.number}`]))
  return [
    'wall',
    ...(round.phase === 'ended' ? ['points'] : []),
    ...names,
    ...(person === null ? [] : [`member:${person}`]),
  ]
}
