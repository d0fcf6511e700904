import type { NetworksView } from '@companion/shared/views/networks'
import type { Actor, Entry } from '../entry.ts'
import type { Tally } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { addAnswer, emptyTally, figuresOf } from '../kinds/tally.ts'
import { runOf } from '../polls/slices.ts'
import type { Run } from '../polls/state.ts'
import { watchedOf } from '../polls/watched.ts'
import type { SessionState } from '../state.ts'
import type { Network, Newcomer } from './state.ts'

const minuteMs = 60_000
/** Faster than this after a question was there to read, no one has read it. */
const quickMs = 2000
/** A network of fewer people is never listed: what it can do is little, and a family would be pointed at. */
const fewestListed = 20
/** So many of one network in a minute are more than come into a school together, and so many alike in a row no chance. */
const busyMost = 300
const alikeMost = 50

/** Remember how their answers come; the names of slices that changes, beside those touched already. */
export function noteAnswers(
  state: SessionState,
  entry: Entry,
  touched: readonly string[],
): readonly string[] {
  const newcomer = state.newcomers.get(entry.actor.id)
  const network = newcomer?.network ?? null
  if (newcomer !== undefined && network !== null) {
    noteAnswer(state, newcomer, network, entry)
    const isNew = list(state, network)
    // What its people wrote has other turns from now on.
    if (isNew) return [...touched, 'networks', 'queue', 'dangers']
  }
  if (state.listed.length === 0 && state.asides.length === 0) return touched
  const isShown = network?.isListed || touched.some((name) => name === 'stage' || name.startsWith('results:'))
  return isShown ? [...touched, 'networks'] : touched
}

/** Someone as they go into the journal: with how they came until that is known. */
export function signed({ newcomers }: SessionState, actor: Actor): Actor {
  return actor.came !== undefined && newcomers.has(actor.id) ? { role: actor.role, id: actor.id } : actor
}

/** Remember how someone came, before their first command does anything. */
export function arrive(state: SessionState, { actor, at }: Entry): void {
  const { came, id, role } = actor
  if (came === undefined || role !== 'participant' || state.newcomers.has(id)) return
  const network = came.from === undefined ? null : comeFrom(state, came.from)
  const isSure = came.via !== 'open' && came.free !== true
  state.newcomers.set(id, {
    network,
    via: came.via,
    isSure,
    at: Math.min(came.at ?? at, at),
    isQuick: false,
    isAgain: came.again === true,
  })
  if (network === null) return
  network.people.push(id)
  if (came.via === 'code') network.byCode += 1
  if (came.at === undefined) network.unopened += 1
  const minute = Math.floor(at / minuteMs)
  network.inMinute = minute === network.minute ? network.inMinute + 1 : 1
  network.minute = minute
  network.busiest = Math.max(network.busiest, network.inMinute)
}

function comeFrom({ networks }: SessionState, mark: string): Network {
  const network = networks.get(mark) ?? emptyNetwork(networks.size + 1)
  networks.set(mark, network)
  return network
}

function emptyNetwork(number: number): Network {
  return {
    number,
    people: [],
    byCode: 0,
    busiest: 0,
    minute: 0,
    inMinute: 0,
    quick: 0,
    unopened: 0,
    last: '',
    row: 0,
    alike: 0,
    isListed: false,
  }
}

function noteAnswer(state: SessionState, newcomer: Newcomer, network: Network, { command, at }: Entry): void {
  if (command.type !== 'answer') return
  const run = runOf(state, command.pollId)
  if (!newcomer.isQuick && at - Math.max(run?.openedAt ?? 0, newcomer.at) < quickMs) {
    newcomer.isQuick = true
    network.quick += 1
  }
  const said = `${command.pollId} ${command.run} ${JSON.stringify(command.answer)}`
  network.row = said === network.last ? network.row + 1 : 1
  network.last = said
  network.alike = Math.max(network.alike, network.row)
}

/** Show a network to hosts and officials once it looks like one person with many cookies; whether it is new among those shown. */
function list(state: SessionState, network: Network): boolean {
  const { people, quick, unopened, busiest, alike } = network
  if (network.isListed || people.length < fewestListed) return false
  const half = people.length / 2
  network.isListed = quick >= half || unopened >= half || busiest >= busyMost || alike >= alikeMost
  if (network.isListed) state.listed.push(network)
  return network.isListed
}

/** With whom someone shares the turns in which messages are read: everyone of a network that is listed, and else nobody. */
export const whoseTurn =
  ({ newcomers }: SessionState) =>
  (person: string): string => {
    const network = newcomers.get(person)?.network
    return network?.isListed ? `network ${network.number}` : person
  }

/** The slice of networks, where there is anything in it. */
export const networksNames = ({ listed, asides }: SessionState): string[] =>
  listed.length + asides.length > 0 ? ['networks'] : []

/** What looks like one person with many cookies, who was set aside, and the result on stage with and without all of them. */
export function networksView(state: SessionState): NetworksView | undefined {
  const { listed, asides, aside } = state
  if (listed.length === 0 && asides.length === 0) return undefined
  return {
    listed: listed.map(({ number, people, byCode, busiest, quick, unopened, alike }) => ({
      network: number,
      people: people.length,
      aside: people.filter((person) => aside.has(person)).length,
      byCode,
      busiest,
      quick,
      unopened,
      alike,
    })),
    asides: asides.map(({ number, people, reason, at, backAt }) => ({
      aside: number,
      people: people.length,
      reason,
      at,
      ...(backAt !== null && { backAt }),
    })),
    ...onStage(state),
  }
}

/** The same for officials: without the result on stage while it comes in answer by answer. */
export function watchedNetworks(state: SessionState): NetworksView | undefined {
  const view = networksView(state)
  const run = state.stage === null ? undefined : runOf(state, state.stage)
  if (view === undefined || run === undefined || watchedOf(run) === null) return view
  const { onStage: _, ...rest } = view
  return rest
}

function onStage(state: SessionState): Pick<NetworksView, 'onStage'> {
  const { stage } = state
  const run = stage === null ? undefined : runOf(state, stage)
  if (stage === null || run === undefined) return {}
  const [everyone, others] = [emptyTally(run.question, run.rules), emptyTally(run.question, run.rules)]
  for (const [person, { answer, part }] of run.answers) {
    if (part !== undefined) continue
    addAnswer(run.question, everyone, answer, 1)
    const isListed = state.newcomers.get(person)?.network?.isListed ?? false
    if (!isListed && !state.aside.has(person)) addAnswer(run.question, others, answer, 1)
  }
  const [all, rest] = [figuresIn(run, everyone), figuresIn(run, others)]
  const figures = all.map(({ item, value }, at) => ({ item, all: value, without: rest[at]?.value ?? null }))
  return {
    onStage: {
      pollId: stage,
      run: run.number,
      people: { all: everyone.answered, without: others.answered },
      figures: kindOf(run.question).freeText === 'words' ? [] : figures,
    },
  }
}

function figuresIn({ question }: Run, tally: Tally) {
  const figures = figuresOf(question, tally)
  const rows = kindOf(question).evidence(question as never, figures as never)
  return rows.filter(({ measure }) => measure === rows[0]?.measure)
}
