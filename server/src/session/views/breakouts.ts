import type { PointName } from '@companion/shared/commands/breakouts'
import { limits } from '@companion/shared/limits'
import {
  type GroupView,
  type MemberView,
  type Need,
  needs,
  type PointsView,
  type PointView,
  type RoundView,
  type WallGroup,
  type WallView,
} from '@companion/shared/views/breakouts'
import { type Group, groupOf, latestRound, type Round } from '../breakouts/round.ts'
import { agreement, textOf, writeUpOf } from '../breakouts/writeUp.ts'
import type { SessionState } from '../state.ts'

/** A group that has said nothing for so long is quiet, in milliseconds. */
const quietMs = 180_000

/** The round as everyone sees it. */
export function roundView(state: SessionState): RoundView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const { number, phase, how, prompts, left } = round
  return { round: number, phase, how, prompts, ...(left && { left }) }
}

/** A group, for those in it and for hosts who look in. */
export function groupView(state: SessionState, number: number): GroupView | undefined {
  const round = latestRound(state)
  const group = round?.groups.get(number)
  if (round === undefined || group === undefined) return undefined
  const { prompt, isAlone, members, contributions, scribe, draft, isOffered, sent, help, messages } = group
  const writer = scribe === null ? undefined : members.get(scribe)?.member
  const verdicts = [...group.verdicts.values()]
  const judged = {
    fair: verdicts.filter((fair) => fair).length,
    notQuite: verdicts.filter((fair) => !fair).length,
  }
  return {
    round: round.number,
    group: number,
    prompt,
    ...(isAlone && { isAlone }),
    people: members.size,
    names: Array.from(members.values(), ({ member, name }) => ({ member, ...(name !== null && { name }) })),
    contributions: Array.from(contributions.values(), (said) => ({
      number: said.number,
      text: said.text,
      people: agreement(said),
      at: said.at,
    })),
    ...(writer !== undefined && { scribe: writer }),
    ...(draft !== null && sent === null && { draft }),
    ...(isOffered && { offered: judged }),
    ...(sent !== null && { sent: { ...sent, ...judged } }),
    ...(help !== null && { help }),
    messages: messages.slice(-5),
  }
}

/** Somebody's own part in the latest round; undefined where they have none. */
export function memberView(state: SessionState, person: string): MemberView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const group = groupOf(round, person)
  const wish = round.wishes.get(person)?.wish.kind
  const meToo = [...round.meToo].filter(([, people]) => people.has(person)).map(([key]) => key)
  if (group === undefined && wish === undefined && meToo.length === 0) return undefined
  const said = [...(group?.contributions.values() ?? [])]
  const verdict = group?.verdicts.get(person)
  return {
    round: round.number,
    group: group?.number ?? null,
    member: group?.members.get(person)?.member ?? null,
    wish: wish ?? (group?.isAlone ? 'alone' : 'any'),
    wrote: said.filter(({ author }) => author === person).map(({ number }) => number),
    agrees: said.filter(({ agrees }) => agrees.has(person)).map(({ number }) => number),
    ...(verdict !== undefined && { judged: verdict ? 'fair' : 'notQuite' }),
    meToo,
  }
}

/** What a group needs. */
function needOf({ now }: Round, group: Group): Need {
  if (group.help === 'asked') return 'help'
  if ([...group.contributions.values()].some(({ flags }) => flags.length > 0)) return 'flagged'
  if (group.sent !== null) return 'finished'
  if (group.members.size === 0) return 'empty'
  return now - group.heardAt > quietMs ? 'quiet' : 'writing'
}

/** All groups, for hosts. */
export function wallView(state: SessionState): WallView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const counts = Object.fromEntries(needs.map((need) => [need, 0])) as WallView['counts']
  const byNeed = new Map<Need, Group[]>(needs.map((need) => [need, []]))
  let [said, alone] = [0, 0]
  for (const group of round.groups.values()) {
    const need = needOf(round, group)
    counts[need] += 1
    byNeed.get(need)?.push(group)
    said += group.contributions.size
    if (group.isAlone) alone += group.members.size
  }
  const groups: WallGroup[] = []
  for (const [need, those] of byNeed)
    for (const group of those.slice(0, limits.wallGroups - groups.length)) groups.push(onWall(group, need))
  const { minutes, endsAt, wishes, places } = round
  const people = { waiting: wishes.size, inGroups: places.size - alone, alone }
  return { groups, counts, people, said, minutes, endsAt }
}

function onWall(group: Group, need: Need): WallGroup {
  const { number, prompt, members, contributions, scribe } = group
  const flags = [...new Set([...contributions.values()].flatMap((one) => one.flags))]
  return {
    group: number,
    prompt,
    people: members.size,
    said: contributions.size,
    need,
    ...(flags.length > 0 && { flags }),
    ...(scribe !== null && { hasScribe: true }),
  }
}

const names: readonly PointName[] = ['1', '2', '3', '4', '5', 'dissent']

/** The key points and disagreements of a group. */
function pointsOf(round: Round, group: Group): PointView[] {
  return names.flatMap((point) => {
    const view = pointView(round, group, point)
    return view === undefined ? [] : [view]
  })
}

function pointView(round: Round, group: Group, point: PointName): PointView | undefined {
  const text = textOf(group, point)
  if (text === undefined) return undefined
  const key = `${group.number}/${point}`
  const people = Math.max(1, group.members.size)
  const meToo = round.meToo.get(key)?.size ?? 0
  const { number, prompt } = group
  return { group: number, point, text, prompt, people, meToo, ...(round.shown.has(key) && { shown: true }) }
}

/** What came back from the groups, for hosts and officials: for each prompt, those with the most support first. */
export function pointsView(state: SessionState): PointsView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const done = [...round.groups.values()].filter((group) => round.phase === 'ended' || group.sent !== null)
  const points = done.flatMap((group) => pointsOf(round, group))
  if (points.length === 0) return undefined
  const support = ({ people, meToo }: PointView) => people + meToo
  const shown = round.prompts.flatMap(({ id }) =>
    points
      .filter(({ prompt }) => prompt === id)
      .sort((one, next) => support(next) - support(one))
      .slice(0, limits.pointsShown),
  )
  return { round: round.number, points: shown, all: points.length }
}

/** A key point that a host put before everyone, by its key `7/dissent`. */
function shownPoint(round: Round, key: string): PointView | undefined {
  const [number = '', point = ''] = key.split('/')
  const group = round.groups.get(Number(number))
  return group && pointView(round, group, point as PointName)
}

/** What hosts put before everyone, the latest first. */
export function shownPoints(state: SessionState): PointView[] | undefined {
  const round = latestRound(state)
  if (round === undefined || round.shown.size === 0) return undefined
  return [...round.shown]
    .reverse()
    .slice(0, limits.pointsShown)
    .flatMap((key) => shownPoint(round, key) ?? [])
}

/** The one that is on the screen. */
export function pointOnScreen(state: SessionState): (PointView & { title: string }) | undefined {
  const round = latestRound(state)
  if (round === undefined || round.onScreen === null) return undefined
  const point = shownPoint(round, round.onScreen)
  const title = round.prompts.find(({ id }) => id === point?.prompt)?.title ?? ''
  return point && { ...point, title }
}

/** Everything that was said in every round, for the evidence: by group, with what the group came to. */
export function saidInRounds(state: SessionState) {
  return state.rounds.flatMap((round) =>
    [...round.groups.values()].map((group) => ({
      round: round.number,
      prompt: round.prompts.find(({ id }) => id === group.prompt),
      group,
      writeUp: writeUpOf(group),
    })),
  )
}
