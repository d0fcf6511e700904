import { question } from '@companion/shared/kinds/registry'
import * as z from 'zod/mini'
import { columns } from '../rules/evidence.ts'

// What the API answers. `server/src/api/openapi.ts` describes it to others by these schemas, and a test holds the answers against that.

const said = <T extends z.core.$ZodType>(schema: T, description: string): T =>
  (schema as T & z.ZodMiniType).check(z.describe(description)) as T

const text = (description: string) => said(z.string(), description)
const count = (description: string) => said(z.int().check(z.gte(0)), description)
const moment = (description: string) => said(z.iso.datetime(), description)
const momentOrNull = (description: string) => said(z.nullable(z.iso.datetime()), description)

export const session = z.strictObject({
  id: text('The session’s short name.'),
  title: text('The session’s title.'),
  principle: text('What the session is about.'),
  startsAt: moment('When it is planned to begin.'),
  phase: said(
    z.enum(['live', 'paused', 'ended']),
    'Before it begins a session is live with no question asked.',
  ),
  endedAt: momentOrNull('When it ended; null until then.'),
  status: said(
    z.enum(['open', 'provisional', 'published', 'changed']),
    'open: it is not over. provisional: no official has published its figures. published: they are as published. changed: they are provisional again.',
  ),
  publishedAt: momentOrNull('When its figures were published last.'),
  fewest: count('The fewest people that a figure about some of them may stand for.'),
})

const cell = z.union([z.number(), z.string()])

const changed = z.strictObject({
  question: text('The question’s id.'),
  run: count('Which time it was asked.'),
  part: text('How those whom it is about took part.'),
  item: text('What the figure is about.'),
  measure: text('What is counted.'),
  before: said(z.nullable(cell), 'The figure in the publication before; null where there was none.'),
  now: said(z.nullable(cell), 'The figure in this one; null where there is none.'),
})

export const publication = z.strictObject({
  number: count('Which publication it is, from 1. Those after the first are revisions.'),
  at: moment('When it was published.'),
  by: text('Who published it.'),
  why: text('What has changed, and why.'),
  changes: said(z.nullable(z.array(changed)), 'Each figure of everyone that changed; null for the first.'),
  otherChanges: said(z.boolean(), 'Whether figures of groups of people, words or records changed.'),
  seenBefore: said(
    z.array(
      z.strictObject({
        name: text('Someone of the team who could see the figures before.'),
        role: text('What they are there.'),
        did: said(
          z.array(z.string()),
          'signedIn, exported or usedApi: what they did by which they saw them.',
        ),
        first: momentOrNull('When first.'),
        last: momentOrNull('When last.'),
      }),
    ),
    'The pre-release list.',
  ),
})

const run = z.strictObject({
  run: count('Which time it was asked, from 1.'),
  wording: said(question, 'The exact words and options that people were asked, this time.'),
  opened: moment('When it opened.'),
  closed: momentOrNull('When it closed; null while it is open. Until then it has no figures.'),
})

export const askedQuestion = z.strictObject({
  id: text('The question’s id: the same id and wording in several sessions is the same question.'),
  version: count('How often its words were changed while it was prepared.'),
  runs: said(z.array(run), 'Each time it was asked, the first one first.'),
})

/** The columns that are whole numbers. */
const whole: readonly string[] = ['run', 'answered', 'skipped']
/** A figure as files have it: the same columns, in the same words of the data dictionary. */
export const figure = z.strictObject(
  Object.fromEntries(
    Object.entries(columns).map(([name, description]) => {
      if (whole.includes(name)) return [name, count(description)]
      return [name, name === 'value' || name === 'share' ? said(cell, description) : text(description)]
    }),
  ),
)

export const boardQuestion = z.strictObject({
  number: count('The question’s number in its session.'),
  text: text('Its words, as they are on the board.'),
  asked: moment('When it was asked, to the minute.'),
  people: count(
    'How many people it stands for: those who asked it, and those who would like it answered too.',
  ),
  outcome: text('What became of it.'),
  topic: text('What it is about, where its author or a moderator said so; empty elsewhere.'),
})

export const theme = z.strictObject({
  id: text('The theme’s short name.'),
  title: text('What it is called.'),
  about: text('What belongs to it.'),
  texts: count('How many texts are in it. A text can be in several themes.'),
  copies: count('How many of them say the same as another of them.'),
  confirmed: count('How many of them a person put into it; the others, the lexicon.'),
})

const outcomeWords = {
  at: moment('When this was said.'),
  status: text('done, partly done, not done or still open.'),
  title: text('What was decided, in a few words.'),
  why: text('Why.'),
  decided: said(z.nullable(z.string()), 'The day of the decision; null where it is not said.'),
}

export const outcome = z.strictObject({
  id: text('The outcome’s id.'),
  ...outcomeWords,
  link: said(z.nullable(z.string()), 'Where there is more to read.'),
  due: said(z.nullable(z.string()), 'The day by which more is to be said.'),
  answers: said(
    z.array(
      z.strictObject({
        kind: text('What was said: a question, an answer, a key point and so on.'),
        session: text('The title of the session; empty outside sessions.'),
        text: said(z.nullable(z.string()), 'Its words; null where not everyone may read them.'),
      }),
    ),
    'What people said that it answers.',
  ),
  earlier: said(z.array(z.strictObject(outcomeWords)), 'What was said of it before, the latest first.'),
})

/** An error, as RFC 9457 has it. */
export const problem = z.strictObject({
  type: text('Always about:blank: the status says what kind it is.'),
  title: text('The kind of problem.'),
  status: count('The HTTP status.'),
  detail: text('What to do.'),
})

/** One page of a list. */
export const pageOf = <T extends z.core.$ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    total: count('How many there are on all pages.'),
    next: said(z.nullable(z.string()), 'The cursor of the next page; null on the last.'),
  })

export type Session = z.infer<typeof session>
export type AskedQuestion = z.infer<typeof askedQuestion>
export type PublicationItem = z.infer<typeof publication>
export type Figure = z.infer<typeof figure>
export type BoardQuestion = z.infer<typeof boardQuestion>
export type ThemeItem = z.infer<typeof theme>
export type OutcomeItem = z.infer<typeof outcome>
export type Problem = z.infer<typeof problem>
