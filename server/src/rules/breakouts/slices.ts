import { type PointName, type Prompt, pointNames } from '@companion/shared/commands/breakouts'
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
  type WriteUp,
} from '@companion/shared/views/breakouts'
import type { SaidInGroup } from '@companion/shared/views/personal'
import { counting } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { rulesVersion } from '../version.ts'
import { isJudgedByFew } from './refuses.ts'
import { groupOf, latestRound, waiting, wishOf } from './round.ts'
import { canOpenAgain } from './rounds.ts'
import type { CameTo, Contribution, Group, Round } from './state.ts'
import { unreadFlags } from './talk.ts'
import { agreement, flagsOf, textOf, writeUpOf } from './writeUp.ts'

/** The round as everyone sees it; one that was called off before anyone was in a group is none. */
export function publicRound(state: SessionState): RoundView | undefined {
  const round = latestRound(state)
  return round?.phase === 'ended' && round.groups.size === 0 ? undefined : roundView(state)
}

/** The round as hosts see it. */
export function roundView(state: SessionState): RoundView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const { number, phase, how, prompts, left } = round
  return { round: number, phase, how, prompts, ...(left && { left }) }
}

/** A group for hosts who look in: they see who is there by number, for first names are the group's own. */
export function lookView(state: SessionState, number: number): GroupView | undefined {
  const view = groupView(state, number)
  return view && { ...view, names: view.names.map(({ member }) => ({ member })) }
}

/** A group, for those in it; for someone who came while it talked, with what has been said since. */
export function groupView(state: SessionState, number: number, person?: string): GroupView | undefined {
  const round = latestRound(state)
  const group = round?.groups.get(number)
  if (round === undefined || group === undefined) return undefined
  const { prompt, isAlone, members, contributions, scribe, draft, isOffered, sent, help, messages } = group
  const writer = members.find(({ person }) => person === scribe)?.member
  const since = group.cameAt.get(person ?? '') ?? 0
  const isTheirs = (author: string, at: number) => at >= since || author === person
  // What a group has written up without someone is not theirs to read, unless they take over.
  const seesDraft = since === 0 || person === scribe || group.before.includes(person ?? '')
  const verdicts = [...group.verdicts.values()]
  const judged = {
    fair: verdicts.filter((fair) => fair).length,
    notQuite: verdicts.filter((fair) => !fair).length,
  }
  const isEnough = !isJudgedByFew(group, rulesVersion)
  return {
    round: round.number,
    group: number,
    prompt,
    ...(isAlone && { isAlone }),
    people: members.length,
    names: members.map(({ member, name }) => ({ member, ...(name !== null && { name }) })),
    contributions: [...contributions.values()]
      .filter((said) => isTheirs(said.author, said.number))
      .map((said) => ({
        number: said.number,
        text: said.text,
        people: agreement(said),
        at: said.at,
        ...(said.helping && { helping: said.helping }),
      })),
    ...(writer !== undefined && { scribe: writer }),
    ...(draft !== null && sent === null && seesDraft && { draft }),
    ...(isOffered && seesDraft && { offered: { ...judged, ...(isEnough && { isEnough }) } }),
    ...(sent !== null && { sent: { ...sent, ...judged } }),
    ...(help !== null && { help }),
    messages: messages.slice(-5),
  }
}

/** Someone's own part in the latest round; undefined where they have none. */
export function memberView(state: SessionState, person: string): MemberView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const group = groupOf(round, person)
  const wish = wishOf(round, person)?.kind
  const meToo = [...round.meToo].filter(([, people]) => people.has(person)).map(([key]) => key)
  const removed = round.removed.get(person)
  if (group === undefined && wish === undefined && meToo.length === 0 && removed === undefined)
    return undefined
  const said = [...(group?.contributions.values() ?? [])]
  const verdict = group?.verdicts.get(person)
  return {
    round: round.number,
    group: group?.number ?? null,
    member: round.people.get(person)?.member || null,
    wish: wish ?? (group?.isAlone ? 'alone' : 'any'),
    wrote: said.filter(({ author }) => author === person).map(({ number }) => number),
    agrees: said.filter(({ agrees }) => agrees.has(person)).map(({ number }) => number),
    ...(verdict !== undefined && { judged: verdict ? 'fair' : 'notQuite' }),
    meToo,
    ...(removed && { removed }),
  }
}

/** What a group needs. */
function needOf({ now }: Round, group: Group): Need {
  if (group.help === 'asked') return 'help'
  if (unreadFlags(group).length > 0) return 'flagged'
  if (group.sent !== null) return 'finished'
  // Who writes alone may be quiet as long as they like, and is done when they leave.
  if (group.isAlone) return group.members.length === 0 ? 'finished' : 'writing'
  if (group.members.length === 0) return 'empty'
  return now - group.heardAt > limits.quietMs ? 'quiet' : 'writing'
}

const byNumber = (one: Group, next: Group) => one.number - next.number
/** Of groups that need the same, who comes first: who has waited longest; who writes alone comes last. */
const firstOf: Record<Need, (one: Group, next: Group) => number> = {
  help: (one, next) => one.askedAt - next.askedAt,
  flagged: byNumber,
  quiet: (one, next) => one.heardAt - next.heardAt || byNumber(one, next),
  empty: byNumber,
  writing: byNumber,
  finished: byNumber,
}

/** The first of the groups that need the same, at most so many; who may be in danger comes before who waits. */
function mostUrgent(groups: Group[], need: Need, most: number): Group[] {
  groups.sort(firstOf[need])
  if (need !== 'flagged') return groups.slice(0, most)
  const isDanger = (group: Group) => unreadFlags(group).includes('concern')
  const inDanger = new Set(groups.filter(isDanger))
  return [...inDanger, ...groups.filter((group) => !inDanger.has(group))].slice(0, most)
}

/** A page that someone left as it was found is no one's. */
function isForsaken({ isAlone, members, contributions, draft }: Group): boolean {
  return isAlone && members.length === 0 && contributions.size === 0 && draft === null
}

/** All groups, for hosts. */
export function wallView(state: SessionState): WallView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const counts = Object.fromEntries(needs.map((need) => [need, 0])) as WallView['counts']
  const byNeed = new Map<Need, Group[]>(needs.map((need) => [need, []]))
  let [said, alone] = [0, 0]
  for (const group of round.groups.values()) {
    if (isForsaken(group)) continue
    const need = needOf(round, group)
    counts[need] += 1
    byNeed.get(need)?.push(group)
    said += group.contributions.size
    if (group.isAlone) alone += group.members.length
  }
  const groups: WallGroup[] = []
  for (const [need, those] of byNeed) {
    const left = limits.wallGroups - groups.length
    if (left > 0) for (const group of mostUrgent(those, need, left)) groups.push(onWall(group, need))
  }
  const { minutes, endsAt, placed } = round
  const people = { waiting: waiting(round), inGroups: placed - alone, alone }
  const again = canOpenAgain(round) && state.phase !== 'ended'
  const paused = state.pausedAt === null ? {} : { pausedAt: Math.max(state.pausedAt, round.settledAt) }
  return { groups, counts, people, said, minutes, endsAt, ...paused, ...(again && { canOpenAgain: true }) }
}

function onWall(group: Group, need: Need): WallGroup {
  const { number, isAlone, prompt, members, contributions, scribe, help } = group
  const flags = unreadFlags(group)
  return {
    group: number,
    ...(isAlone && { isAlone }),
    prompt,
    people: members.length,
    said: contributions.size,
    need,
    ...(flags.length > 0 && { flags }),
    ...(scribe !== null && { hasScribe: true }),
    ...(help === 'coming' && { hasHost: true }),
  }
}

function pointView(state: SessionState, round: Round, group: Group, point: PointName): PointView | undefined {
  const text = textOf(group, point)
  if (text === undefined) return undefined
  const key = `${group.number}/${point}`
  const people = standBehind(state, group)
  const meToo = counting(state, round.meToo.get(key) ?? nobody)
  const { number, prompt } = group
  return { group: number, point, text, prompt, people, meToo, ...(round.shown.has(key) && { shown: true }) }
}

/** How many people a group's points stand for before anyone else says 'me too'. */
function standBehind({ aside }: SessionState, { members }: Group): number {
  const there = aside.size === 0 ? members : members.filter(({ person }) => !aside.has(person))
  return Math.max(1, there.length)
}

const nobody: ReadonlySet<string> = new Set()

/** A key point among those that came back, and how many people stand behind it. */
type Candidate = { group: Group; point: PointName; support: number }

/** What came back on one prompt: how many points, how many of people who wrote alone, and the most supported of each. */
type CameBack = { all: number; alone: number; mostTogether: Candidate[]; mostAlone: Candidate[] }

/** Keep a point if it is among the most supported; of equals, the one that came first. */
function keep(most: Candidate[], group: Group, point: PointName, support: number): void {
  const last = most[limits.pointsShown - 1]
  if (last !== undefined && last.support >= support) return
  // Few get this far: the list is short and its last place rises quickly.
  const place = most.findIndex((other) => other.support < support)
  most.splice(place === -1 ? most.length : place, 0, { group, point, support })
  if (most.length > limits.pointsShown) most.pop()
}

/** Count the points of a group that is done, and keep those that are among the most supported. */
function takeIn(state: SessionState, cameBack: CameBack, round: Round, group: Group): void {
  const { points, dissent } = writeUpOf(group)
  const most = group.isAlone ? cameBack.mostAlone : cameBack.mostTogether
  const people = standBehind(state, group)
  for (let index = 0; index <= points.length; index++) {
    const text = index < points.length ? points[index] : dissent
    if (text === '') continue
    const point = index < points.length ? (pointNames[index] as PointName) : 'dissent'
    cameBack.all += 1
    if (group.isAlone) cameBack.alone += 1
    // Only what was read out can have a 'me too'.
    const meToo =
      group.readOut === null ? 0 : counting(state, round.meToo.get(`${group.number}/${point}`) ?? nobody)
    keep(most, group, point, people + meToo)
  }
}

/**
 * What came back from the groups, for hosts: for each prompt, those with the most support first. Where it is
 * more than is shown, those who wrote alone have their share of it, though no one stands behind them.
 */
export function pointsView(state: SessionState): PointsView | undefined {
  const round = latestRound(state)
  if (round === undefined) return undefined
  const byPrompt = new Map<string, CameBack>()
  for (const group of round.groups.values()) {
    if (round.phase !== 'ended' && group.sent === null) continue
    const cameBack = byPrompt.get(group.prompt) ?? { all: 0, alone: 0, mostTogether: [], mostAlone: [] }
    byPrompt.set(group.prompt, cameBack)
    takeIn(state, cameBack, round, group)
  }
  const all = [...byPrompt.values()].reduce((sum, one) => sum + one.all, 0)
  if (all === 0) return undefined
  const points = round.prompts.flatMap(({ id }) => {
    const cameBack = byPrompt.get(id)
    return cameBack === undefined ? [] : mostOf(cameBack).flatMap((one) => candidateView(state, round, one))
  })
  return { round: round.number, points, all }
}

/** As many of the most supported as are shown, in their order. */
function mostOf({ all, alone, mostTogether, mostAlone }: CameBack): Candidate[] {
  const share = Math.ceil((limits.pointsShown * alone) / Math.max(1, all))
  const chosen = [...mostTogether.slice(0, limits.pointsShown - share), ...mostAlone.slice(0, share)]
  return chosen.sort((one, next) => next.support - one.support)
}

function candidateView(state: SessionState, round: Round, { group, point }: Candidate): PointsView['points'] {
  const view = pointView(state, round, group, point)
  const flags = flagsOf(group, point)
  return view === undefined ? [] : [{ ...view, ...(flags.length > 0 && { flags }) }]
}

/** A key point that a host put before everyone, by its key `7/dissent`. */
export function shownPoint(state: SessionState, round: Round, key: string): PointView | undefined {
  const [number = '', point = ''] = key.split('/')
  const group = round.groups.get(Number(number))
  return group && pointView(state, round, group, point as PointName)
}

/** What hosts put before everyone, the latest first. */
export function shownPoints(state: SessionState): PointView[] | undefined {
  const round = latestRound(state)
  if (round === undefined || round.shown.size === 0) return undefined
  return [...round.shown]
    .reverse()
    .slice(0, limits.pointsShown)
    .flatMap((key) => shownPoint(state, round, key) ?? [])
}

/** The one that is on the screen. */
export function pointOnScreen(state: SessionState): (PointView & { title: string }) | undefined {
  const round = latestRound(state)
  // An undo may bring back onto the screen what a host has taken off since.
  if (round === undefined || round.onScreen === null || !round.shown.has(round.onScreen)) return undefined
  const point = shownPoint(state, round, round.onScreen)
  const title = round.prompts.find(({ id }) => id === point?.prompt)?.title ?? ''
  return point && { ...point, title }
}

/** What hosts put before everyone, for officials: nothing that a group said reaches them before. */
export function openPointsView(state: SessionState): PointsView | undefined {
  const points = shownPoints(state)
  const round = latestRound(state)
  if (points === undefined || round === undefined) return undefined
  const { number, shown } = round
  return { round: number, points: points.map(({ shown: _, ...point }) => point), all: shown.size }
}

/** Everything one person said in groups, or alone, the latest first. */
export function saidBy(state: SessionState, person: string): SaidInGroup[] {
  return state.rounds
    .flatMap((round) =>
      Array.from(round.saidBy.get(person) ?? [], ([contribution, group]) => {
        const { prompt, contributions } = round.groups.get(group) as Group
        const one = contributions.get(contribution) as Contribution
        return {
          round: round.number,
          contribution,
          prompt: round.prompts.find(({ id }) => id === prompt)?.title ?? '',
          text: one.text,
          at: one.at,
          people: agreement(one),
        }
      }),
    )
    .sort((one, next) => next.at - one.at)
}

/** What groups said on one prompt in one round: what a host put before everyone, and how much there is of the rest. */
export type SaidOnPrompt = {
  round: number
  hasEnded: boolean
  prompt: Prompt
  /** How many texts were said in groups, and how many of them were put before everyone. */
  contributions: { all: number; shown: number }
  /** How many key points and disagreements groups that are done came to. */
  cameTo: number
  shown: { group: Group; view: PointView; source: CameTo['source']; agree: number }[]
}

/** What groups said in every round, a prompt at a time, for the evidence. */
export function* saidInRounds(state: SessionState): Generator<SaidOnPrompt> {
  for (const round of state.rounds) yield* saidInRound(state, round)
}

/** Each group is looked at once, however many prompts there are. */
function saidInRound(state: SessionState, round: Round): SaidOnPrompt[] {
  const hasEnded = round.phase === 'ended'
  const byPrompt = new Map(
    round.prompts.map((prompt): [string, SaidOnPrompt] => [
      prompt.id,
      { round: round.number, hasEnded, prompt, contributions: { all: 0, shown: 0 }, cameTo: 0, shown: [] },
    ]),
  )
  for (const group of round.groups.values()) {
    const said = byPrompt.get(group.prompt)
    if (said === undefined) continue
    said.contributions.all += group.contributions.size
    if (hasEnded || group.sent !== null) said.cameTo += countOf(writeUpOf(group))
  }
  for (const key of round.shown) {
    const one = shownWithGroup(state, round, key)
    const said = one && byPrompt.get(one.group.prompt)
    if (one === undefined || said === undefined) continue
    said.shown.push(one)
    if (one.source === 'agreed') said.contributions.shown += 1
  }
  return [...byPrompt.values()]
}

function countOf({ points, dissent }: WriteUp): number {
  let count = dissent === '' ? 0 : 1
  for (const point of points) if (point !== '') count += 1
  return count
}

/** A key point that a host put before everyone, with its group and how many people agree with it as far as is known. */
function shownWithGroup(
  state: SessionState,
  round: Round,
  key: string,
): SaidOnPrompt['shown'][0] | undefined {
  const view = shownPoint(state, round, key)
  const group = view && round.groups.get(view.group)
  if (view === undefined || group === undefined) return undefined
  const cameTo = writeUpOf(group)
  const number = cameTo.source === 'agreed' ? cameTo.contributions[Number(view.point) - 1] : undefined
  const said = group.contributions.get(number ?? 0)
  const behind =
    said === undefined ? group.members.map(({ person }) => person) : [...said.agrees, said.author]
  const agree = counting(state, new Set(behind))
  return { group, view, source: cameTo.source, agree }
}
