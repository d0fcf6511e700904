import { pointNames } from '@companion/shared/commands/breakouts'
import type { Draft, EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { aloneFrom, count, groupOf, latestRound, ownTime, remember, slicesOf } from './round.ts'
import type { Group, Member, Round, Wish } from './state.ts'
import { keepReason } from './talk.ts'
import { forgetVerdict, joined, workOut } from './writeUp.ts'

/** The version of the rules from which on whoever comes late to a group, or writes much in it, leaves it to those who were there. */
export const fairToGroupsFrom = 11

/** What thousands of groups begin with at once: none of it is changed in place. */
const noVerdicts: Group['verdicts'] = new Map()
const noneUnread: Group['unread'] = new Set()
const noneLate: Group['cameAt'] = new Map()
const noOne: Group['before'] = []
const nothingYet: Group['cameTo'] = { points: [], dissent: '', source: 'agreed', contributions: [] }

/** A group that no one is in yet. */
export function open(round: Round, prompt: string, at: number, number: number, isAlone = false): Group {
  const group: Group = {
    number,
    prompt,
    isAlone,
    members: [],
    contributions: new Map(),
    heardAt: ownTime(round, at),
    cameAt: noneLate,
    scribe: null,
    draft: null,
    before: noOne,
    draftFlags: [],
    isDraftRead: false,
    isOffered: false,
    verdicts: noVerdicts,
    sent: null,
    cameTo: nothingYet,
    readOut: null,
    help: null,
    askedAt: 0,
    unread: noneUnread,
    messages: [],
  }
  round.groups.set(number, group)
  if (!isAlone) round.groupsOn.set(prompt, (round.groupsOn.get(prompt) ?? 0) + 1)
  return group
}

/** The next number that no group has: a room may have taken one, and beyond ten thousand groups they come among those who write alone. */
export function freeNumber({ groups, next }: Round, kind: 'group' | 'alone'): number {
  while (groups.has(next[kind])) next[kind] += 1
  return next[kind]++
}

/** The prompt with the fewest groups; of equals, the first. */
export function thinnest({ groupsOn }: Round): string {
  let best = ''
  let fewest = Number.POSITIVE_INFINITY
  for (const [prompt, groups] of groupsOn) {
    if (groups >= fewest) continue
    best = prompt
    fewest = groups
  }
  return best
}

/** Put someone who is in no group into one. */
export function place(round: Round, group: Group, member: Member): void {
  member.member = round.members.push(member.person)
  member.group = group.number
  member.wish = null
  round.placed += 1
  group.members.push(member)
}

/** Put someone into a group, as who they are in the round. */
function seat(round: Round, group: Group, person: string, name: string | null): void {
  const before = groupOf(round, person)
  const member = round.people.get(person)
  if (before === undefined || member === undefined) {
    place(round, group, arrive(round, person, name, null))
  } else {
    leave(before, person)
    member.group = group.number
    member.name = name ?? member.name
    group.members.push(member)
  }
  // Who is in a group stands behind its points already.
  if (round.meToo.size > 0)
    for (const point of pointNames) round.meToo.get(`${group.number}/${point}`)?.delete(person)
}

/** Whoever comes again after this is someone new in the round. */
function unseat(round: Round, person: string): void {
  const group = groupOf(round, person)
  if (group !== undefined) {
    leave(group, person)
    round.placed -= 1
  }
  round.people.delete(person)
}

/** Let someone wait for the start: behind everyone who waits, unless they wait already. */
function wait(round: Round, person: string, wish: Wish, name: string | null): void {
  if (groupOf(round, person) !== undefined) unseat(round, person)
  arrive(round, person, name, wish)
}

function arrive({ people }: Round, person: string, name: string | null, wish: Wish | null): Member {
  const member = { person, member: 0, name, group: null, wish }
  people.set(person, member)
  return member
}

function leave(group: Group, person: string): void {
  group.members = group.members.filter((member) => member.person !== person)
  forgetVerdict(group, person)
  if (group.scribe === person) group.scribe = null
}

/** A group that its last member has left calls for help no more (since version 7 of the rules). */
function endCall(group: Group | undefined, entry: Pick<Draft, 'rules'>): void {
  if (group?.members.length === 0 && rulesOf(entry) >= 7) group.help = null
}

/** Who comes to a group that has talked without them sees what is said from then on; who comes back, from their first time on. */
function comeLate({ next }: Round, group: Group, person: string): void {
  if (group.isAlone || group.cameAt.has(person) || group.members.some((one) => one.person === person)) return
  group.cameAt = new Map(group.cameAt).set(person, next.contribution)
}

/** Come into a group at once where that can be; wait for the start otherwise. */
export function joinRound(state: SessionState, entry: EntryOf<'joinRound'>): string[] {
  const { command, actor, at } = entry
  const round = latestRound(state) as Round
  const { name = null } = command
  count(round, actor.id, 'joined')
  // Only where people choose does a prompt say which group.
  const wish: Wish = command.wish.kind === 'prompt' && round.how !== 'choice' ? { kind: 'any' } : command.wish
  const before = groupOf(round, actor.id)
  const isPlacedAtOnce = wish.kind === 'room' || wish.kind === 'alone' || round.phase !== 'gathering'
  if (!isPlacedAtOnce) {
    wait(round, actor.id, wish, name)
  } else {
    const group = roomFor(round, actor.id, wish, at, before)
    if (rulesOf(entry) >= fairToGroupsFrom) comeLate(round, group, actor.id)
    seat(round, group, actor.id, name)
  }
  endCall(before, entry)
  return slicesOf(round, [before, groupOf(round, actor.id)], actor.id)
}

/** The group someone comes into who is there late, or whose room has a number. */
function roomFor(round: Round, person: string, wish: Wish, at: number, before: Group | undefined): Group {
  if (wish.kind === 'alone') {
    const pages = round.pages.get(person) ?? new Map<string, number>()
    round.pages.set(person, pages)
    // Those who did not choose are spread over the prompts too.
    const next = round.prompts[(round.next.alone - aloneFrom) % round.prompts.length]
    const prompt = wish.prompt ?? before?.prompt ?? [...pages.keys()].at(-1) ?? (next?.id as string)
    const page = round.groups.get(pages.get(prompt) ?? 0)
    if (page !== undefined) return page
    const number = freeNumber(round, 'alone')
    pages.set(prompt, number)
    return open(round, prompt, at, number, true)
  }
  if (wish.kind === 'room')
    return round.groups.get(wish.room) ?? open(round, promptOfRoom(round, wish.room), at, wish.room)
  const wanted = wish.kind === 'prompt' ? wish.prompt : null
  return (
    withRoom(round, wanted, before) ?? open(round, wanted ?? thinnest(round), at, freeNumber(round, 'group'))
  )
}

/** The group with room that has the fewest people; one that everyone left only where there is no other. */
export function withRoom(
  { groups, size }: Round,
  wanted: string | null,
  before: Group | undefined,
): Group | undefined {
  let best: Group | undefined
  let left: Group | undefined
  for (const group of groups.values()) {
    const people = group.members.length
    if (group.isAlone || group === before || group.sent !== null || people >= size.most) continue
    if (wanted !== null && group.prompt !== wanted) continue
    if (people === 0) left ??= group
    else if (best === undefined || people < best.members.length) best = group
  }
  return best ?? left
}

/** Rooms and tables take the prompts in turn, so that a room's number says its prompt. */
function promptOfRoom({ prompts }: Round, room: number): string {
  return prompts[(room - 1) % prompts.length]?.id as string
}

export function leaveRound(state: SessionState, entry: EntryOf<'leaveRound'>): string[] {
  const round = latestRound(state) as Round
  const { id } = entry.actor
  const before = groupOf(round, id)
  unseat(round, id)
  endCall(before, entry)
  return slicesOf(round, [before], id)
}

export function moveMember(state: SessionState, entry: EntryOf<'moveMember'>): string[] {
  const round = latestRound(state) as Round
  const { command } = entry
  const person = round.members[command.member - 1] as string
  const [before, to] = [groupOf(round, person), round.groups.get(command.to) as Group]
  seat(round, to, person, null)
  endCall(before, entry)
  return slicesOf(round, [before, to], person)
}

/** A host takes someone out of the groups of this round; why is kept for them. */
export function removeMember(state: SessionState, entry: EntryOf<'removeMember'>): string[] {
  const round = latestRound(state) as Round
  const { command } = entry
  const person = round.members[command.member - 1] as string
  const before = groupOf(round, person)
  unseat(round, person)
  keepReason(round, person, { reason: command.reason })
  endCall(before, entry)
  return slicesOf(round, [before], person)
}

/** One group's people and words go into another's. */
export function mergeGroups(state: SessionState, { command }: EntryOf<'mergeGroups'>): string[] {
  const round = latestRound(state) as Round
  const from = round.groups.get(command.from) as Group
  const into = round.groups.get(command.into) as Group
  const { scribe } = from
  for (const { person } of from.members) seat(round, into, person, null)
  const said = [...into.contributions, ...from.contributions].sort(([one], [next]) => one - next)
  into.contributions = new Map(said)
  for (const { author, number } of from.contributions.values()) remember(round, author, number, into)
  // What was written to all groups stands in both.
  const heard = new Map([...into.messages, ...from.messages].map((message) => [message.id, message]))
  into.messages = [...heard.values()].sort((one, next) => one.at - next.at)
  if (into.help === null) {
    into.help = from.help
    into.askedAt = from.askedAt
  }
  if (from.unread.size > 0) into.unread = new Set([...into.unread, ...from.unread])
  // Whoever has another draft before them than the one that now stands would write over it with their next word.
  if (into.draft === null && (from.draft !== null || into.scribe === null)) into.scribe = scribe
  else if (from.draft !== null) into.scribe = null
  into.cameAt = noneLate
  into.before = [...new Set([...into.before, ...from.before])]
  if (from.draft !== null) {
    into.draft = joined(into.draft, from.draft)
    into.draftFlags = [...new Set([...into.draftFlags, ...from.draftFlags])]
    into.isDraftRead = false
    // It is another draft than the one that was shown.
    into.isOffered = false
    into.verdicts = noVerdicts
  }
  workOut(into)
  round.groups.delete(from.number)
  round.mergedInto.set(from.number, into.number)
  round.groupsOn.set(from.prompt, (round.groupsOn.get(from.prompt) ?? 1) - 1)
  return [
    ...slicesOf(round, [into], null),
    `group:${from.number}`,
    ...into.members.map(({ person }) => `member:${person}`),
  ]
}
