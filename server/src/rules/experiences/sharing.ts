import type { ExperienceCommandOf } from '@companion/shared/experiences/commands'
import { saysNothing } from '@companion/shared/experiences/experience'
import type { ExperienceRefusal } from '@companion/shared/experiences/refusals'
import type { Draft, Entry } from '../entry.ts'
import { joinCopies, leaveCopies } from './copies.ts'
import { type ExperiencesState, experienceOf, type Shared } from './state.ts'

type Said = ExperienceCommandOf<'share'> | ExperienceCommandOf<'amend'>

const isEmpty = ({ said, erased }: Said) => erased === undefined && saysNothing(said)

export function refusesShare(
  { closedAt, sealed }: ExperiencesState,
  { command }: Draft<ExperienceCommandOf<'share'>>,
): ExperienceRefusal | null {
  if (sealed || closedAt !== null) return 'experience.closed'
  return isEmpty(command) ? 'experience.empty' : null
}

export function share(
  state: ExperiencesState,
  { at, actor, command }: Entry<ExperienceCommandOf<'share'>>,
): string[] {
  const { said, flags = [], print } = command
  const number = state.all.length + 1
  state.all.push({
    number,
    id: actor.id,
    at,
    said,
    version: 1,
    flags,
    reading: 'unread',
    decided: null,
    taken: null,
    tags: [],
    marked: false,
    masks: [],
  })
  state.numbers.set(actor.id, number)
  joinCopies(state.copies, number, print)
  return ['experiences']
}

const ownOf = (state: ExperiencesState, id: string): Shared | undefined =>
  experienceOf(state, state.numbers.get(id) ?? 0)

/** Why someone cannot change or take away what they sent; null where they can. */
function refusesOwn(state: ExperiencesState, id: string): ExperienceRefusal | null {
  const known = ownOf(state, id)
  if (known === undefined) return 'experience.unknown'
  if (known.said === null) return 'experience.withdrawn'
  return state.sealed ? 'experience.sealed' : null
}

export function refusesAmend(
  state: ExperiencesState,
  { actor, command }: Draft<ExperienceCommandOf<'amend'>>,
): ExperienceRefusal | null {
  const why = refusesOwn(state, actor.id)
  if (why !== null) return why
  if (ownOf(state, actor.id)?.reading !== 'unread') return 'experience.wasRead'
  return isEmpty(command) ? 'experience.empty' : null
}

export function amend(
  state: ExperiencesState,
  { actor, command }: Entry<ExperienceCommandOf<'amend'>>,
): string[] {
  const known = ownOf(state, actor.id) as Shared
  const { said, flags = [], print, swept } = command
  // What once may have been about danger stays so until someone has read it.
  const isConcern = known.flags.includes('concern') && !flags.includes('concern')
  Object.assign(known, {
    said,
    version: known.version + 1,
    flags: isConcern ? [...flags, 'concern'] : flags,
    masks: [],
  })
  if (swept === undefined) state.leftovers += 1
  leaveCopies(state.copies, known.number)
  joinCopies(state.copies, known.number, print)
  return ['experiences']
}

export const refusesWithdraw = (
  state: ExperiencesState,
  { actor }: Draft<ExperienceCommandOf<'withdraw'>>,
): ExperienceRefusal | null => refusesOwn(state, actor.id)

/** Nothing is left of it but that it was there, so that a late copy of its form does not bring it back. */
export function withdraw(
  state: ExperiencesState,
  { actor, command }: Entry<ExperienceCommandOf<'withdraw'>>,
): string[] {
  const known = ownOf(state, actor.id) as Shared
  Object.assign(known, {
    said: null,
    flags: [],
    tags: [],
    masks: [],
    marked: false,
    taken: null,
    decided: null,
  })
  if (command.swept === undefined) state.leftovers += 1
  leaveCopies(state.copies, known.number)
  return ['experiences']
}
