import type { ProgrammeCommand, ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import { addAccepted, whenAccepted } from '../accepted.ts'
import type { Draft, Entry, Role } from '../entry.ts'
import type { Rules } from '../rules.ts'
import * as boxes from './boxes.ts'
import * as outcomes from './outcomes.ts'
import * as publications from './publications.ts'
import * as references from './references.ts'
import { refusesEvent, setEvent } from './regionalEvents.ts'
import { adopt, refusesSession, setSession } from './sessions.ts'
import { emptyProgramme, type ProgrammeState } from './state.ts'
import * as team from './team.ts'
import * as texts from './texts.ts'
import * as themes from './themes.ts'
import * as tickets from './tickets.ts'
import * as tokens from './tokens.ts'
import * as webhooks from './webhooks.ts'

/** Raise it as `rulesVersion` is raised, for what stands in the programme's journal. */
const programmeVersion = 1

/** Everything the server knows of one type of command. Its schema stands in `shared/src/programme/commands.ts`. */
type Definition<C extends ProgrammeCommand> = {
  /** Who may do it. */
  by: Role | readonly Role[]
  refuses?(state: ProgrammeState, draft: Draft<C>): ProgrammeRefusal | null
  /** Change the state, which did not refuse it; what may have changed: `sessions`, `texts`, `access`, `tokens`, `tickets`, `outcomes`, `published`, `references`, `webhooks`, `deliveries`, `themes` or `boxes`. */
  apply(state: ProgrammeState, entry: Entry<C>): string[]
}

/** Who may say what themes there are and publish figures, and who may say which a text belongs to: those who read what people wrote. */
const editors: readonly Role[] = ['organiser', 'official']
const readers: readonly Role[] = [...editors, 'moderator']

/** Every command of the programme. One that has no definition does not compile. */
const definitions: { [T in ProgrammeCommand['type']]: Definition<ProgrammeCommandOf<T>> } = {
  adopt: { by: 'system', apply: adopt },
  setSession: { by: 'organiser', refuses: refusesSession, apply: setSession },
  setAbout: { by: 'organiser', refuses: texts.refusesAbout, apply: texts.setAbout },
  setPage: { by: 'organiser', refuses: texts.refusesPage, apply: texts.setPage },
  setRegionalEvent: { by: 'organiser', refuses: refusesEvent, apply: setEvent },
  setTheme: { by: editors, refuses: themes.refusesTheme, apply: themes.setTheme },
  removeTheme: { by: editors, refuses: themes.refusesRemoval, apply: themes.removeTheme },
  placeText: { by: readers, refuses: themes.refusesPlacing, apply: themes.placeText },
  setStaff: { by: 'organiser', refuses: team.refusesStaff, apply: team.setStaff },
  removeStaff: { by: 'organiser', refuses: team.refusesUnknown, apply: team.removeStaff },
  invite: { by: 'organiser', refuses: team.refusesUnknown, apply: team.invite },
  acceptInvitation: { by: 'system', refuses: team.refusesInvitation, apply: team.acceptInvitation },
  linkAccount: { by: 'system', refuses: team.refusesUnknown, apply: team.linkAccount },
  setCode: { by: 'organiser', apply: team.setCode },
  endSignIn: { by: 'system', refuses: team.refusesEnd, apply: team.endSignIn },
  endSignIns: { by: 'organiser', refuses: team.refusesUnknown, apply: team.endSignIns },
  issueToken: { by: 'organiser', refuses: tokens.refusesToken, apply: tokens.issueToken },
  endToken: { by: 'organiser', refuses: tokens.refusesEnd, apply: tokens.endToken },
  issueTickets: { by: 'organiser', refuses: tickets.refusesTickets, apply: tickets.issueTickets },
  withdrawTickets: { by: 'organiser', refuses: tickets.refusesWithdrawal, apply: tickets.withdrawTickets },
  setOutcome: { by: ['official', 'organiser'], refuses: outcomes.refusesOutcome, apply: outcomes.setOutcome },
  publishFigures: {
    by: editors,
    refuses: publications.refusesPublication,
    apply: publications.publishFigures,
  },
  setReference: {
    by: 'organiser',
    refuses: references.refusesReference,
    apply: references.setReference,
  },
  setWebhook: { by: 'organiser', refuses: webhooks.refusesWebhook, apply: webhooks.setWebhook },
  removeWebhook: { by: 'organiser', refuses: webhooks.refusesUnknownHook, apply: webhooks.removeWebhook },
  queueDelivery: { by: 'system', refuses: webhooks.refusesDelivery, apply: webhooks.queueDelivery },
  claimDelivery: { by: 'system', refuses: webhooks.refusesClaim, apply: webhooks.claimDelivery },
  noteDelivery: { by: 'system', refuses: webhooks.refusesNote, apply: webhooks.noteDelivery },
  requestBox: { by: 'system', refuses: boxes.refusesRequest, apply: boxes.requestBox },
  allowBox: { by: 'organiser', refuses: boxes.refusesAllowing, apply: boxes.allowBox },
  declineBox: { by: 'organiser', refuses: boxes.refusesDeclining, apply: boxes.declineBox },
  showOverdue: { by: 'organiser', refuses: outcomes.refusesSame, apply: outcomes.showOverdue },
}

const definitionOf = ({ type }: ProgrammeCommand) => definitions[type] as Definition<ProgrammeCommand>

/** The rules of the programme. */
export const programmeRules: Rules<ProgrammeState, ProgrammeCommand, ProgrammeRefusal> = {
  version: programmeVersion,
  empty: emptyProgramme,
  acceptedAt({ accepted }, command, { id }) {
    const known = accepted.get(id)
    return known && whenAccepted(known, command.id)
  },
  refuses(state, draft) {
    const { by, refuses } = definitionOf(draft.command)
    return [by].flat().includes(draft.actor.role) ? (refuses?.(state, draft) ?? null) : 'programme.notAllowed'
  },
  apply(state, entry) {
    state.offset = entry.offset
    const { actor, command, at } = entry
    const first = programmeRules.acceptedAt(state, command, actor)
    if (first !== undefined) return { ok: true, at: first, touched: [] }
    const code = programmeRules.refuses(state, entry)
    if (code !== null) return { ok: false, code }
    const touched = definitionOf(command).apply(state, entry)
    const accepted = state.accepted.get(actor.id) ?? { prints: [], at: [] }
    state.accepted.set(actor.id, accepted)
    addAccepted(accepted, command.id, at)
    return { ok: true, at, touched }
  },
}
