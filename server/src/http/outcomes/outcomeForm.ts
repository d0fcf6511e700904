import { type OutcomeField, type OutcomeForm, outcomeFields } from '@companion/shared/programme/deskOutcomes'
import { type Outcome, outcome, type Reference, readKey } from '@companion/shared/programme/outcomes'
import type { Problem } from '@companion/shared/programme/problem'
import { typed } from '../typed.ts'

/** What a posted form has in each field of an outcome, as it was typed. */
export function typedOutcome(form: Record<string, unknown>): OutcomeForm {
  return Object.fromEntries(outcomeFields.map((name) => [name, typed(form[name], 5000)])) as OutcomeForm
}

/** What a form or an address names as what an outcome answers, each once. */
export function typedAnswers(given: unknown): Reference[] {
  const keys = new Set([given].flat())
  return [...keys].flatMap((key) => readKey(key) ?? [])
}

/** An outcome as its form shows it. */
export function formOfOutcome({ status, title, why, decided, link, owner, due }: Outcome): OutcomeForm {
  return { status, title, why, decided: decided ?? '', link: link ?? '', owner, due: due ?? '' }
}

/** The form of a new outcome. */
export const emptyOutcomeForm: OutcomeForm = {
  status: 'open',
  title: '',
  why: '',
  decided: '',
  link: '',
  owner: '',
  due: '',
}

/** What is said of a field that cannot be taken as it is. */
const inWords: Record<OutcomeField | 'answers', string> = {
  status: 'Choose how it stands',
  title: 'Write in at most 120 characters what was decided',
  why: 'Write in at most 2,000 characters why',
  decided: 'Choose the day on which it was decided, or leave this empty',
  link: 'Write a link that begins with https://, or leave this empty',
  owner: 'Write in at most 80 characters who says more',
  due: 'Choose the day by which you will say more',
  answers: 'Choose at least one thing that this answers, and at most 100',
}

type Read = { value: Outcome } | { problems: Problem<OutcomeField | 'answers'>[] }

/** What a form says of an outcome, or what must be changed in it. */
export function readOutcome({ status, ...form }: OutcomeForm, answers: Reference[]): Read {
  const isOpen = status === 'open' || status === 'partly'
  const given = {
    status,
    title: form.title,
    why: form.why,
    owner: form.owner,
    answers,
    ...(form.decided !== '' && { decided: form.decided }),
    ...(form.link !== '' && { link: form.link }),
    // Of what is decided nothing more has to be said.
    ...(form.due !== '' && isOpen && { due: form.due }),
  }
  const read = outcome.safeParse(given)
  if (read.success) return { value: read.data }
  const fields = new Set(read.error.issues.map(({ path }) => path[0] as OutcomeField | 'answers'))
  return { problems: [...fields].map((field) => ({ field, text: inWords[field] })) }
}
