import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { about, aloneFrom, type Group, groupOf, latestRound, type Round, type Wish } from './round.ts'

/** A group that nobody is in yet. */
export function open(round: Round, prompt: string, at: number, number: number, isAlone = false): Group {
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
export function freeNumber(round: Round): number {
  while (round.groups.has(round.next.group)) round.next.group += 1
  return round.next.group++
}

/** The prompt with the fewest groups; of equals, the first. */
export function thinnest({ groupsOn }: Round): string {
  const [first, ...others] = [...groupsOn]
  let best = first as [string, number]
  for (const other of others) if (other[1] < best[1]) best = other
  return best[0]
}

export function fill(round: Round, group: Group, people: readonly string[]): void {
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
