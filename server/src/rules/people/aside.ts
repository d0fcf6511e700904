import type { CommandOf } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import type { DraftOf, EntryOf } from '../entry.ts'
import { countPeople } from '../polls/aside.ts'
import { rootOf, touched } from '../questions/question.ts'
import type { AskedQuestion } from '../questions/state.ts'
import type { SessionState } from '../state.ts'

/** Why people of a network cannot be set aside, if so. */
export function refusesAside(state: SessionState, { command }: DraftOf<'setAside'>): RefusalCode | null {
  return peopleOf(state, command).length === 0 ? 'session.alreadySo' : null
}

/** The people of a network who count, named: what is stored, because more may come from it before that is. */
export function withPeople(state: SessionState, command: CommandOf<'setAside'>): CommandOf<'setAside'> {
  return { ...command, people: peopleOf(state, command) }
}

/** Whom a command sets aside: those it names, or everyone of its network, who are not aside already. */
function peopleOf({ listed, aside }: SessionState, { people, network }: CommandOf<'setAside'>): string[] {
  const meant = people ?? listed.find(({ number }) => number === network)?.people ?? []
  return meant.filter((person) => !aside.has(person))
}

/** Leave people out of every figure from now on. They take part as before, and see what everyone sees. */
export function setAside(state: SessionState, { command, at }: EntryOf<'setAside'>): string[] {
  const people = peopleOf(state, command)
  const number = state.asides.length + 1
  for (const person of people) state.aside.set(person, number)
  state.asides.push({ number, people, reason: command.reason, at, backAt: null })
  return recounted(state, people, -1, at)
}

/** Why those who were set aside cannot be put back, if so. */
export function refusesBack({ asides }: SessionState, { command }: DraftOf<'putBack'>): RefusalCode | null {
  return asides[command.aside - 1]?.backAt === null ? null : 'session.alreadySo'
}

export function putBack(state: SessionState, { command, at }: EntryOf<'putBack'>): string[] {
  const aside = state.asides[command.aside - 1]
  if (aside === undefined) return []
  aside.backAt = at
  for (const person of aside.people) state.aside.delete(person)
  return recounted(state, aside.people, 1, at)
}

/** Move the weight of people in every figure; the slices that may change. */
function recounted(state: SessionState, people: readonly string[], weight: 1 | -1, at: number): string[] {
  const questions = new Set<number>()
  for (const person of people)
    for (const number of [...(state.askedBy.get(person) ?? []), ...(state.voicedBy.get(person) ?? [])]) {
      const asked = state.questions.get(number) as AskedQuestion
      questions.add(number).add(rootOf(state, asked).number)
    }
  return [
    'networks',
    'points',
    'point',
    'shown',
    ...countPeople(state, people, weight, at),
    ...(questions.size === 0 ? [] : touched(state, [...questions])),
  ]
}
