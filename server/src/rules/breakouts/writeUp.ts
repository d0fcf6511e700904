import type { PointName } from '@companion/shared/commands/breakouts'
import { limits } from '@companion/shared/limits'
import type { Flag } from '@companion/shared/questions'
import type { WriteUp } from '@companion/shared/views/breakouts'
import { seeDanger } from '../dangers/danger.ts'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { ownTime, placeOf, slicesOf } from './round.ts'
import type { CameTo, Contribution, Group } from './state.ts'

/** What the draft is does not change with who writes it. */
export function beScribe(state: SessionState, { actor, at }: EntryOf<'beScribe'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.scribe = actor.id
  forgetVerdict(group, actor.id)
  return slicesOf(round, [group], actor.id)
}

/** Changing the draft makes what was said of it void. */
export function writeUp(state: SessionState, { command, actor, at, rules }: EntryOf<'writeUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { points, dissent, flags = [] } = command
  // Kept again as it is, it is still what the group was shown.
  if (JSON.stringify(group.draft) === JSON.stringify({ points, dissent })) return []
  if (group.draft === null) group.before = group.members.map(({ person }) => person)
  group.draft = { points, dissent }
  // What was read once is not put to hosts again for the next word.
  if (flags.some((flag) => !group.draftFlags.includes(flag))) group.isDraftRead = false
  const wasFound = group.draftFlags.includes('concern')
  group.draftFlags = flags
  group.isOffered = false
  const judged = [...group.verdicts.keys()]
  group.verdicts = new Map()
  group.heardAt = ownTime(round, at)
  workOut(group)
  const place = { round: round.number, group: group.number }
  const text = [...points, dissent].filter((part) => part !== '').join(' · ')
  return [
    ...slicesOf(round, [group], null),
    ...judged.map((person) => `member:${person}`),
    ...seeDanger(state, { place, author: actor.id, text, at, flags, rules, isKept: wasFound }),
  ]
}

export function offerWriteUp(state: SessionState, { actor, at }: EntryOf<'offerWriteUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.isOffered = true
  return slicesOf(round, [group], null)
}

export function judgeWriteUp(state: SessionState, { command, actor, at }: EntryOf<'judgeWriteUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.verdicts = new Map(group.verdicts).set(actor.id, command.fair)
  return slicesOf(round, [group], actor.id)
}

export function sendWriteUp(state: SessionState, { actor, at }: EntryOf<'sendWriteUp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.sent = { ...(group.draft as WriteUp), at }
  workOut(group)
  return [...slicesOf(round, [group], null), 'points']
}

/** Who writes, or goes, has no say in whether it is fair. */
export function forgetVerdict(group: Group, person: string): void {
  if (!group.verdicts.has(person)) return
  const verdicts = new Map(group.verdicts)
  verdicts.delete(person)
  group.verdicts = verdicts
}

/** What a group came to: as it was read out, or as it is. */
export function writeUpOf({ readOut, cameTo }: Group): CameTo {
  return readOut ?? cameTo
}

/**
 * Work out what a group has come to, after every change to what it said or wrote: what it sent; else its draft, as far as
 * that is; else what most of it agree with. It is kept, because thousands of groups come to something at once.
 */
export function workOut(group: Group): void {
  const { sent, draft } = group
  if (sent !== null) group.cameTo = { ...sent, source: 'sent' }
  else if (draft !== null && (draft.points.length > 0 || draft.dissent !== ''))
    group.cameTo = { ...draft, source: 'draft' }
  else {
    const most = mostAgreed(group)
    const points = most.map(({ text }) => text)
    group.cameTo = { points, dissent: '', source: 'agreed', contributions: most.map(({ number }) => number) }
  }
}

/** What most of a group agree with; of equals, what was said first. */
function mostAgreed({ contributions }: Group): Contribution[] {
  const most: { said: Contribution; people: number }[] = []
  for (const said of contributions.values()) {
    const people = agreement(said)
    const place = most.findIndex(
      (other) => other.people < people || (other.people === people && other.said.at > said.at),
    )
    if (place === -1 && most.length === limits.pointsAgreed) continue
    most.splice(place === -1 ? most.length : place, 0, { said, people })
    if (most.length > limits.pointsAgreed) most.pop()
  }
  return most.map(({ said }) => said)
}

/** How many people a contribution stands for: who said it and who agrees, each once. */
export function agreement({ author, agrees }: Contribution): number {
  return agrees.size + (agrees.has(author) ? 0 : 1)
}

/** The words of a key point of a group, or of its disagreement. */
export function textOf(group: Group, point: PointName): string | undefined {
  const { points, dissent } = writeUpOf(group)
  return (point === 'dissent' ? dissent : points[Number(point) - 1]) || undefined
}

/** What was found in a key point, or in the write-up it is of. */
export function flagsOf(group: Group, point: PointName): readonly Flag[] {
  const cameTo = writeUpOf(group)
  if (cameTo.source !== 'agreed') return group.draftFlags
  return group.contributions.get(cameTo.contributions[Number(point) - 1] ?? 0)?.flags ?? []
}

/** One draft of two, where groups come together: nothing of either is left out. */
export function joined(into: WriteUp | null, from: WriteUp): WriteUp {
  if (into === null) return from
  return {
    points: [...into.points, ...from.points],
    dissent: [into.dissent, from.dissent].filter(Boolean).join('\n'),
  }
}

/** Whether a write-up has room for that. */
export function fits({ points, dissent }: WriteUp): boolean {
  return points.length <= limits.pointsMost && dissent.length <= limits.dissentLength
}
