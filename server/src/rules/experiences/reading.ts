import type { ExperienceCommandOf } from '@companion/shared/experiences/commands'
import type { ExperienceRefusal } from '@companion/shared/experiences/refusals'
import type { Draft, Entry } from '../entry.ts'
import { alikeWith } from './copies.ts'
import { type ExperiencesState, experienceOf, isTakenByOther, isUrgent, type Shared } from './state.ts'

type About = ExperienceCommandOf<'take' | 'review' | 'reviewAlike'>

/** Why someone of the team can do nothing about an experience; null where they can. */
function refusesAbout(state: ExperiencesState, { command }: Draft<About>): ExperienceRefusal | null {
  const known = experienceOf(state, command.experience)
  if (known === undefined) return 'experience.unknown'
  if (known.said === null) return 'experience.withdrawn'
  return state.sealed ? 'experience.sealed' : null
}

/** The same where nobody else may be reading it. */
function refusesTaken(state: ExperiencesState, draft: Draft<About>): ExperienceRefusal | null {
  const why = refusesAbout(state, draft)
  if (why !== null) return why
  const known = experienceOf(state, draft.command.experience) as Shared
  return isTakenByOther(known, draft.actor.id, draft.at) ? 'experience.taken' : null
}

export const refusesTake = (
  state: ExperiencesState,
  draft: Draft<ExperienceCommandOf<'take'>>,
): ExperienceRefusal | null => refusesTaken(state, draft)

export function take(
  state: ExperiencesState,
  { at, actor, command }: Entry<ExperienceCommandOf<'take'>>,
): string[] {
  const known = experienceOf(state, command.experience) as Shared
  known.taken = command.on ? { by: actor.id, at } : null
  return ['experiences']
}

export function refusesReview(
  state: ExperiencesState,
  draft: Draft<ExperienceCommandOf<'review'>>,
): ExperienceRefusal | null {
  const why = refusesTaken(state, draft)
  if (why !== null) return why
  const { seen, masks = [] } = draft.command
  const { version, said } = experienceOf(state, draft.command.experience) as Shared
  if (seen !== version) return 'experience.changed'
  const isThere = masks.every(({ box, at, length }) => at + length <= (said?.words[box]?.length ?? 0))
  return isThere ? null : 'experience.noMask'
}

export function review(
  state: ExperiencesState,
  { at, actor, command }: Entry<ExperienceCommandOf<'review'>>,
): string[] {
  const known = experienceOf(state, command.experience) as Shared
  const { reading, reason, tags, marked, masks } = command
  if (tags !== undefined) known.tags = [...new Set(tags)]
  if (marked !== undefined) known.marked = marked
  if (masks !== undefined) known.masks = masks
  if (reading !== undefined) decide(known, reading, { by: actor.id, at, reason })
  return ['experiences']
}

function decide(known: Shared, reading: Shared['reading'], decided: NonNullable<Shared['decided']>): void {
  known.reading = reading
  known.decided = reading === 'unread' ? null : decided
  known.taken = null
}

/** Near-copies of an experience that wait to be read and can be decided on together. */
export const waitingCopies = (state: ExperiencesState, number: number, by: string, now: number): Shared[] =>
  [...(alikeWith(state.copies, number) ?? [])]
    .map((one) => experienceOf(state, one) as Shared)
    .filter(
      (one) =>
        one.number !== number &&
        one.said !== null &&
        one.reading === 'unread' &&
        !isUrgent(one) &&
        !isTakenByOther(one, by, now),
    )

export function refusesReviewAlike(
  state: ExperiencesState,
  draft: Draft<ExperienceCommandOf<'reviewAlike'>>,
): ExperienceRefusal | null {
  const why = refusesAbout(state, draft)
  if (why !== null) return why
  const { command, actor, at } = draft
  return waitingCopies(state, command.experience, actor.id, at).length === 0 ? 'experience.alreadySo' : null
}

export function reviewAlike(
  state: ExperiencesState,
  { at, actor, command }: Entry<ExperienceCommandOf<'reviewAlike'>>,
): string[] {
  const { experience, reading, reason } = command
  for (const one of waitingCopies(state, experience, actor.id, at))
    decide(one, reading, { by: actor.id, at, reason })
  return ['experiences']
}
