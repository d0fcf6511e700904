import type { BoxRequest, GroupKind } from './boxes.ts'
import type { Problem } from './problem.ts'

export const groupKindNames: Record<GroupKind, string> = {
  forum: 'A parent carer forum or support group',
  school: 'A nursery, school or college',
  voluntary: 'A charity or voluntary organisation',
  young: 'A group of young people',
  other: 'Another group',
}

/** The fields of a group's request as they are typed. `email`: only to be told of the answer. */
export const boxFields = ['group', 'kind', 'of', 'people', 'day', 'about', 'email'] as const
export type BoxField = (typeof boxFields)[number]
export type BoxForm = Record<BoxField, string>

/** A session of ours whose questions a group can have. */
export type Template = { id: string; title: string }

/** Where a group asks for a session that it runs itself, and finds out what became of that. */
export type OwnSessionPageData = { page: 'ownSession' } & (
  | { step: 'ask'; form: BoxForm; problems: Problem<BoxField>[]; templates: Template[]; canMail: boolean }
  /** The link that only they have, to be kept. */
  | { step: 'asked'; link: string }
  | { step: 'secret'; box: string; problem?: string | undefined }
  | {
      step: 'answer'
      box: string
      group: string
      title: string
      /** Why not, where it was declined; how many people and until when, and the secret that lets the host in once, where it was allowed. */
      declined?: string | undefined
      allowed?: { people: number; until: number; address: string; secret: string | null } | undefined
    }
)

/** A request as organisers see it. `stands`: what became of it, in words. */
export type DeskBox = {
  id: string
  at: number
  request: BoxRequest
  title: string
  decided: null | { at: number; by: string; session: string | null; reason: string | null }
}

export type DeskBoxesPageData = {
  page: 'deskBoxes'
  waiting: DeskBox[]
  decided: DeskBox[]
  done?: string | undefined
}

/** What an organiser decides with: how many people, the last day, and why not. */
export type DecisionForm = { people: string; until: string; reason: string }
export type DeskBoxPageData = {
  page: 'deskBox'
  box: DeskBox
  form: DecisionForm
  problems: Problem<keyof DecisionForm>[]
  refused?: string | undefined
  /** How many people took part, once it was allowed. */
  taken: number | null
  done?: string | undefined
}
