import type { Prompt } from '@companion/shared/commands/breakouts'
import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { deal, groupsFor } from './allocation.ts'
import { fill, freeNumber, open, thinnest } from './places.ts'
import { aloneFrom, latestRound, type Round } from './round.ts'

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
export function nextMark({ phase, left }: Round): CommandOf<'roundClock'>['mark'] | null {
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
