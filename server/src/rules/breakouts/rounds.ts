import type { Prompt } from '@companion/shared/commands/breakouts'
import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { deal, groupsFor, topUps } from './allocation.ts'
import { freeNumber, open, place, thinnest } from './places.ts'
import { aloneFrom, latestRound, ownTime } from './round.ts'
import type { Member, Round } from './state.ts'

export function setPrompt(
  { prompts }: SessionState,
  { command: { prompt } }: EntryOf<'setPrompt'>,
): string[] {
  prompts.set(prompt.id, prompt)
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
    graceFrom: null,
    endedAt: null,
    stoodMs: 0,
    settledAt: at,
    left: null,
    prompts: [...new Set(prompts)].map((id) => state.prompts.get(id) as Prompt),
    people: new Map(),
    placed: 0,
    groups: new Map(),
    mergedInto: new Map(),
    saidBy: new Map(),
    pages: new Map(),
    groupsOn: new Map(prompts.map((id) => [id, 0])),
    next: { group: 1, alone: aloneFrom, contribution: 1 },
    members: [],
    counts: new Map(),
    now: at,
    looksAt: null,
    shown: new Set(),
    onScreen: null,
    meToo: new Map(),
    removed: new Map(),
  })
  return ['round', 'wall', 'points', 'point', 'members']
}

/** Open as many groups as so many people need, each on a prompt, and put them in. */
function dealOut(round: Round, people: readonly Member[], at: number, prompt: () => string): void {
  deal(people, groupsFor(people.length, round.size), () => {
    const group = open(round, prompt(), at, freeNumber(round, 'group'))
    return (member) => place(round, group, member)
  })
}

/** Everyone who asked comes into a group, in the order they asked; from now on there is a time. */
export function start(state: SessionState, { at }: EntryOf<'startRound'>): string[] {
  const round = latestRound(state) as Round
  round.phase = 'open'
  round.settledAt = at
  round.endsAt = at + round.minutes * 60_000
  round.now = ownTime(round, at)
  round.looksAt = at + limits.lookMs
  const chosen = new Map<string, Member[]>(round.prompts.map(({ id }) => [id, []]))
  const others: Member[] = []
  for (const member of round.people.values()) {
    const { group, wish } = member
    if (group !== null) continue
    if (wish?.kind === 'prompt') chosen.get(wish.prompt)?.push(member)
    else others.push(member)
  }
  // Who did not choose goes where a choice left a group thin, and the rest into groups over all prompts.
  const wanted = [...chosen.values()].filter((people) => people.length > 0)
  const more = topUps(
    wanted.map(({ length }) => length),
    others.length,
    round.size,
  )
  for (const [index, people] of wanted.entries())
    people.push(...others.splice(others.length - (more[index] ?? 0)))
  for (const [id, people] of chosen) dealOut(round, people, at, () => id)
  dealOut(round, others, at, () => thinnest(round))
  return ['round', 'wall', 'members']
}

export const isRunning = ({ phase }: Round) => phase === 'open' || phase === 'grace'

/** A round that ended too soon can go on, until the first of what came back was put before everyone. */
export function canOpenAgain({ phase, endsAt, groups }: Round): boolean {
  return phase === 'ended' && endsAt !== null && [...groups.values()].every(({ readOut }) => readOut === null)
}

export function extendRound(state: SessionState, { command, at }: EntryOf<'extendRound'>): string[] {
  const round = latestRound(state) as Round
  // What counts from now on has no pause before now in it.
  if ((round.endsAt ?? at) <= at) round.settledAt = at
  round.endsAt = Math.max(round.endsAt ?? at, at) + command.minutes * 60_000
  round.phase = 'open'
  round.endedAt = null
  round.left = 'more'
  round.looksAt = at + limits.lookMs
  return ['round', 'wall', 'points']
}

export function endRound(state: SessionState, { command, at }: EntryOf<'endRound'>): string[] {
  const round = latestRound(state) as Round
  if (round.phase !== 'open' || command.to === 'ended') return finish(round, at)
  round.phase = 'grace'
  round.settledAt = at
  round.endsAt = at
  round.graceFrom = at
  round.left = null
  return ['round', 'wall']
}

/** The end of a session is the end of its round. */
export function endLatestRound(state: SessionState, at: number): string[] {
  const round = latestRound(state)
  return round === undefined || round.phase === 'ended' ? [] : finish(round, at)
}

/** The session goes on after a pause: what was left of the round's time is left, and no one was quiet meanwhile. */
export function standStill(state: SessionState, at: number): void {
  const round = latestRound(state)
  if (state.pausedAt === null || round === undefined || round.endsAt === null) return
  const ms = Math.max(0, at - Math.max(state.pausedAt, round.settledAt))
  round.stoodMs += ms
  round.settledAt = at
  if (!isRunning(round)) return
  const later = (moment: number | null) => (moment === null ? null : moment + ms)
  round.endsAt = later(round.endsAt)
  round.graceFrom = later(round.graceFrom)
  round.looksAt = later(round.looksAt)
}

function finish(round: Round, at: number): string[] {
  round.phase = 'ended'
  round.settledAt = at
  round.endedAt = ownTime(round, at)
  round.left = null
  round.looksAt = null
  return ['round', 'wall', 'points', 'members']
}

/** The next mark of a round's time. */
function nextMark({ phase, left }: Round): Exclude<Clock['mark'], 'look'> | null {
  if (phase === 'grace') return 'ended'
  if (phase !== 'open') return null
  return left === 'last' ? 'grace' : left === 'soon' ? 'last' : 'soon'
}

type Clock = CommandOf<'roundClock'>

/** When the clock of the round that is running is to be looked at next, and the command that says so. It waits while the session is paused. */
export function nextDeadline(state: SessionState): { at: number; command: Clock } | null {
  const round = latestRound(state)
  const mark = round === undefined ? null : nextMark(round)
  if (round === undefined || mark === null || round.endsAt === null || state.phase === 'paused') return null
  const { number, endsAt, minutes, looksAt } = round
  const moments = {
    soon: endsAt - Math.min(5, minutes / 2) * 60_000,
    last: endsAt - Math.min(1, minutes / 4) * 60_000,
    grace: endsAt,
    ended: (round.graceFrom ?? endsAt) + limits.graceMs,
  }
  const at = moments[mark]
  const says = (about: Pick<Clock, 'endsAt' | 'mark'>): Clock => ({
    type: 'roundClock',
    id: `round-${number}-${about.mark}-${about.endsAt}`,
    round: number,
    ...about,
  })
  if (looksAt !== null && looksAt < at)
    return { at: looksAt, command: says({ endsAt: looksAt, mark: 'look' }) }
  return { at, command: says({ endsAt, mark }) }
}

/** Whether the clock of a round stands where that says. */
export function isDue(round: Round, { endsAt, mark }: Clock): boolean {
  if (mark === 'look') return endsAt === round.looksAt
  return endsAt === round.endsAt && mark === nextMark(round)
}

export function roundClock(state: SessionState, { command: { mark }, at }: EntryOf<'roundClock'>): string[] {
  const round = latestRound(state) as Round
  round.now = Math.max(round.now, ownTime(round, at))
  if (mark === 'ended') return finish(round, at)
  if (mark === 'look') {
    round.looksAt = Math.max(round.looksAt ?? at, at) + limits.lookMs
    return ['wall']
  }
  if (mark === 'grace') {
    round.phase = 'grace'
    // It may be said late, after a pause or because no server was there: the time to finish is whole all the same.
    round.graceFrom = at
    round.left = null
  } else round.left = mark
  return ['round', 'wall']
}
