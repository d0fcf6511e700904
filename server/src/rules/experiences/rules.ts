import type {
  ExperienceCommand,
  ExperienceCommandOf,
  ExperienceCommandType,
} from '@companion/shared/experiences/commands'
import type { ExperienceRefusal } from '@companion/shared/experiences/refusals'
import { addAccepted, whenAccepted } from '../accepted.ts'
import type { Draft, Entry, Role } from '../entry.ts'
import type { Rules } from '../rules.ts'
import * as reading from './reading.ts'
import * as sharing from './sharing.ts'
import { type ExperiencesState, emptyExperiences, experienceOf } from './state.ts'

/** Raise it as `rulesVersion` is raised, for what stands in the journal of experiences. */
const experiencesVersion = 1

/** Everything the server knows of one type of command. Its schema stands in `shared/src/experiences/commands.ts`. */
type Definition<C extends ExperienceCommand> = {
  by: readonly Role[]
  refuses?(state: ExperiencesState, draft: Draft<C>): ExperienceRefusal | null
  apply(state: ExperiencesState, entry: Entry<C>): string[]
}

/** Who reads what people sent. A host opens what moderators open. */
export const readers = ['organiser', 'host', 'moderator', 'official'] as const satisfies readonly Role[]

/** Every command about experiences. One that has no definition does not compile. */
const definitions: { [T in ExperienceCommandType]: Definition<ExperienceCommandOf<T>> } = {
  share: { by: ['participant'], refuses: sharing.refusesShare, apply: sharing.share },
  amend: { by: ['participant'], refuses: sharing.refusesAmend, apply: sharing.amend },
  withdraw: { by: ['participant'], refuses: sharing.refusesWithdraw, apply: sharing.withdraw },
  take: { by: readers, refuses: reading.refusesTake, apply: reading.take },
  review: { by: readers, refuses: reading.refusesReview, apply: reading.review },
  reviewAlike: { by: readers, refuses: reading.refusesReviewAlike, apply: reading.reviewAlike },
  setSharing: { by: ['organiser'], refuses: refusesSharing, apply: setSharing },
  seal: { by: ['system'], apply: seal },
  nothing: { by: ['system'], apply: () => [] },
}

function refusesSharing(
  { closedAt, sealed }: ExperiencesState,
  { command }: Draft<ExperienceCommandOf<'setSharing'>>,
): ExperienceRefusal | null {
  if (sealed) return 'experience.sealed'
  return command.open === (closedAt === null) ? 'experience.alreadySo' : null
}

function setSharing(
  state: ExperiencesState,
  { at, command }: Entry<ExperienceCommandOf<'setSharing'>>,
): string[] {
  state.closedAt = command.open ? null : at
  return ['sharing']
}

function seal(state: ExperiencesState): string[] {
  state.sealed = true
  return ['sharing']
}

const definitionOf = ({ type }: ExperienceCommand) => definitions[type] as Definition<ExperienceCommand>

/** The rules of experiences. */
export const experienceRules: Rules<ExperiencesState, ExperienceCommand, ExperienceRefusal> = {
  version: experiencesVersion,
  empty: emptyExperiences,
  acceptedAt({ accepted, numbers, all }, command, { id }) {
    // An experience is itself what is remembered of having been sent.
    if (command.type === 'share') return experienceOf({ all }, numbers.get(id) ?? 0)?.at
    const known = accepted.get(id)
    return known && whenAccepted(known, command.id)
  },
  refuses(state, draft) {
    const { by, refuses } = definitionOf(draft.command)
    return by.includes(draft.actor.role) ? (refuses?.(state, draft) ?? null) : 'experience.notAllowed'
  },
  apply(state, entry) {
    state.offset = entry.offset
    const { actor, command, at } = entry
    const first = experienceRules.acceptedAt(state, command, actor)
    if (first !== undefined) return { ok: true, at: first, touched: [] }
    const code = experienceRules.refuses(state, entry)
    if (code !== null) return { ok: false, code }
    const touched = definitionOf(command).apply(state, entry)
    if (command.type === 'share') return { ok: true, at, touched }
    const accepted = state.accepted.get(actor.id) ?? { prints: [], at: [] }
    state.accepted.set(actor.id, accepted)
    addAccepted(accepted, command.id, at)
    return { ok: true, at, touched }
  },
}
