import { kinds, type QuestionKind } from '@companion/shared/kinds/registry'
import { limits } from '@companion/shared/limits'
import type { PartApart } from '@companion/shared/parts'
import { declineReasons } from '@companion/shared/questions'
import type { ApartView, Breakdown, FiguresOfAny } from '@companion/shared/views/results'
import { evidencePolls } from './audiences/official.ts'
import { type SaidOnPrompt, saidInRounds } from './breakouts/slices.ts'
import type { Group } from './breakouts/state.ts'
import type { EvidenceFigure } from './kinds/kind.ts'
import { kindOf } from './kinds/registry.ts'
import { apartViews } from './polls/apart.ts'
import { standing } from './polls/breakdowns.ts'
import { canCompare } from './polls/comparison.ts'
import { comparisonOf, openFigures } from './polls/results.ts'
import type { Run } from './polls/state.ts'
import { watchedOf } from './polls/watched.ts'
import { topicsOf } from './questions/notAsked.ts'
import { canBeSeen, scoreOf } from './questions/question.ts'
import { outcomeNames, outcomeOf } from './questions/slices.ts'
import type { SessionState } from './state.ts'

/** One figure to take away, with all it needs to be understood on its own. The keys are the columns of the file. */
export type EvidenceRow = {
  question: string
  kind: QuestionKind | 'question' | 'breakout' | 'danger' | 'entry' | 'aside'
  run: number
  wording: string
  /** Milliseconds since 1970; 0 where it is about no one moment. */
  opened: number
  /** Null while it is open. */
  closed: number | null
  answered: number
  skipped: number
  /** How those whom an answer is of took part; left out where a figure is not of answers to a question. */
  part?: Part
  breakdown: string
  group: string
  item: string
  measure: string
  value: number | string
  share: number | string
}

/** The parts of those who took part: `main` are those who are not counted apart. */
type Part = 'main' | PartApart

/** What each column of the evidence means, for the sheet that explains them. */
export const columns: Record<'session' | 'title' | 'status' | keyof EvidenceRow, string> = {
  session: 'The session’s short name.',
  title: 'The session’s title.',
  question: 'The question’s id: the same id and wording in several sessions is the same question.',
  kind:
    'aside: people who were set aside because they looked like one person with many cookies, with the reason as item and how many there are as value; opened is when, and closed when they were put back. They are in no figure while they are set aside. entry: something asked for that could not be counted and was left out, with the reason as item and its place in the journal as value. danger: a message that may be about somebody in danger, without its words. question: asked by a participant. breakout: said in a small group, or alone, on a prompt; run is the round, group the group’s number, answered how many were in it. Otherwise how it was asked: ' +
    `${Object.keys(kinds).join(', ')}.`,
  run: 'Which time it was asked, from 1.',
  wording:
    'The exact words people were asked, this time; for a question from a participant, its words, if it was shown.',
  opened: 'When it opened, or was asked (UTC). To the minute, where people wrote it.',
  closed:
    'When it closed, or was answered (UTC); empty while it is open. To the minute, where people wrote it.',
  answered:
    'How many people answered: the denominator of every share that is not of a group. Each person counts once, with the last answer they gave.',
  skipped: 'How many people chose ‘Prefer not to say’. They are not in the denominator.',
  part: 'How those whom the figure is about took part. main: in the session, while the question was open. invited: the same, by an invitation, where anyone could come in as well; main is then those who came without one. late: after the session had ended. theirWords, helperView: with a text written for someone whom its writer helps, in that person’s words or as the helper sees it. Nobody is in two of them, and they are not to be added up: each has its own answered and skipped. Of a question from a participant: whether it was written so. Empty where the figure is of neither.',
  breakdown: 'The who-you-are question by which the figure is broken down, or topic; empty for everyone.',
  group:
    'The group the figure is about, as people described themselves when the question closed; empty for everyone.',
  item: 'The option, point, range, statement, word or text the figure is about, in the exact words. In CSV a text that begins with = + - or @ has an apostrophe before it, so that no program takes it for a formula.',
  measure:
    'What is counted. left out, set aside: see kind. counted apart: how many of that part answered. taken: who of the team looked after it by name (item), and since when (closed); item is empty where nobody did. people: how many people; for a question from a participant, how many it stands for, and item says what became of it. questions: how many of those that participants asked came to that, or are about that topic and were shown. decision: what a moderator decided on a question, when, and why it is not shown. mean, median, lower quartile, upper quartile: of their answers. borda: for each person, how many places stand below the item, added up. first: how many put it first. mean points: of 100. said: a text that a host let through. key point, sent: a group wrote it up and sent it, and value is how many were in the group; key point, draft: the same of a write-up that was not sent; key point, agreed: nobody wrote up, and value is how many said it or agree with it; disagreement: what not all of a group agree on, and value is how many were in the group. me too, from others: how many outside the group say it is so for them. texts: how many texts there are. not in this file: how many of them the file leaves out, and why. before, after: people who answered this time and the time before, what they said then and now; one row with [c] where that is kept back.',
  value:
    'The figure. [c]: kept back, because it stands for few people, or because one that does could be worked out from it. [z]: there is none.',
  share:
    'Of 100 people, how many: of those who answered, or of the group. [x]: fewer than 10 answered, so no share is given. [c]: kept back. [z]: a share has no meaning here.',
  status:
    'Of all figures of the session. provisional: no official has published them yet, or they have changed since. published: they are as an official published them.',
}

/** What was left out because it could not be counted, and why. */
function leftOutEvidence({ leftOut }: SessionState): EvidenceRow[] {
  return leftOut.map(({ offset, at, reason }) => ({
    question: '',
    kind: 'entry',
    run: 1,
    wording: '',
    opened: wholeMinute(at),
    closed: null,
    answered: 0,
    skipped: 0,
    breakdown: '',
    group: '',
    item: reason,
    measure: 'left out',
    value: offset,
    share: 'z',
  }))
}

/** Who was set aside, and why: they are in no figure of this file until they are put back. */
function asideEvidence({ asides }: SessionState): EvidenceRow[] {
  return asides.map(({ people, reason, at, backAt }) => ({
    question: '',
    kind: 'aside',
    run: 1,
    wording: '',
    opened: wholeMinute(at),
    closed: backAt === null ? null : wholeMinute(backAt),
    answered: 0,
    skipped: 0,
    breakdown: '',
    group: '',
    item: reason,
    measure: 'set aside',
    value: people.length,
    share: 'z',
  }))
}

/** Who looked after what may have been about somebody in danger, and since when: not what it said, nor who wrote it. */
function dangerEvidence({ dangers }: SessionState): EvidenceRow[] {
  return dangers.map(({ taken }) => ({
    question: '',
    kind: 'danger',
    run: 1,
    wording: '',
    opened: 0,
    closed: taken === null ? null : wholeMinute(taken.at),
    answered: 0,
    skipped: 0,
    breakdown: '',
    group: '',
    item: taken?.by ?? '',
    measure: 'taken',
    value: taken === null ? 0 : 1,
    share: 'z',
  }))
}

/** What participants asked: the words of what was shown, how many people each stands for, and how many came to what. */
function* askedEvidence(state: SessionState): Generator<EvidenceRow> {
  if (state.questions.size === 0) return
  const row = (said: Partial<EvidenceRow>): EvidenceRow => ({
    question: 'asked',
    kind: 'question',
    run: 1,
    wording: '',
    opened: 0,
    closed: null,
    answered: 0,
    skipped: 0,
    breakdown: '',
    group: '',
    item: '',
    measure: 'questions',
    value: 0,
    share: 'z',
    ...said,
  })
  const all = [...state.questions.values()]
  const outcomes = all.map((question) => outcomeOf(state, question))
  const count = (wanted: Partial<ReturnType<typeof outcomeOf>>) =>
    outcomes.filter(
      ({ status, reason }) =>
        status === wanted.status && (wanted.reason === undefined || reason === wanted.reason),
    ).length
  const topics = topicsOf(state)
  const topicOf = (id: string | null) => topics.find((topic) => topic.id === id)?.text ?? ''
  yield* [
    row({ item: 'asked', value: all.length }),
    ...outcomeNames.map((status) => row({ item: status, value: count({ status }) })),
    ...declineReasons.map((reason) =>
      row({ item: `declined: ${reason}`, value: count({ status: 'declined', reason }) }),
    ),
    ...topics.map(({ id, text }) =>
      row({
        breakdown: 'topic',
        group: text,
        value: all.filter((one) => one.topic === id && canBeSeen(one)).length,
      }),
    ),
  ]
  for (const question of all) {
    // Asked as late as this: between two steps it may be taken off the board, or get other words that no one has read.
    if (!canBeSeen(question)) continue
    const { status } = outcomeOf(state, question)
    const topic = topicOf(question.topic)
    yield row({
      question: `asked ${question.number}`,
      wording: question.text,
      opened: wholeMinute(question.at),
      closed: question.answered === null ? null : wholeMinute(question.answered.at),
      ...(topic !== '' && { breakdown: 'topic', group: topic }),
      item: status === 'joined' ? `joined with ${question.into}` : status,
      ...(question.helping && { part: question.helping }),
      measure: 'people',
      value: scoreOf(state, question),
    })
  }
  for (const { at, question, what, reason } of state.decisions)
    yield row({
      question: `asked ${question}`,
      opened: wholeMinute(at),
      item: reason === undefined ? what : `${what}: ${reason}`,
      measure: 'decision',
      value: 1,
    })
}

/**
 * What groups said on one prompt: the words that a host put before everyone, and how many others there are. The words of a
 * group pass the same gate on their way to officials as on their way to everyone: a file that is taken away cannot be
 * called back, and until a host has read them no one knows whether they name a child.
 */
function groupEvidence(said: SaidOnPrompt): EvidenceRow[] {
  const { round, hasEnded, prompt, contributions, cameTo, shown } = said
  const about = {
    question: prompt.id,
    kind: 'breakout' as const,
    run: round,
    wording: prompt.text,
    opened: 0,
    skipped: 0,
    share: 'z',
  }
  const left = hasEnded ? 'no host has shown it to everyone' : 'the round has not ended'
  const counted = (item: string, all: number, inFile: number): EvidenceRow[] => {
    const row = { ...about, closed: null, answered: 0, breakdown: '', group: '' }
    if (all === 0) return []
    return [
      { ...row, item, measure: 'texts', value: all },
      { ...row, item: `${item}: ${left}`, measure: 'not in this file', value: all - inFile },
    ]
  }
  const groups = new Set(shown.map(({ group }) => group))
  const inGroup = (group: Group) => (measure: string, item: string, value: number) => ({
    ...about,
    closed: group.sent === null ? null : wholeMinute(group.sent.at),
    answered: group.members.length,
    breakdown: group.isAlone ? 'alone' : 'group',
    group: String(group.number),
    item,
    measure,
    value,
  })
  return [
    ...counted('said in groups', contributions.all, contributions.shown),
    ...counted('key points and disagreements', cameTo, shown.length),
    ...shown.flatMap(({ group, view: { point, text, meToo }, source, agree }) => {
      const row = inGroup(group)
      return [
        row(point === 'dissent' ? 'disagreement' : `key point, ${source}`, text, agree),
        ...(meToo === 0 ? [] : [row('me too, from others', text, meToo)]),
      ]
    }),
    ...[...groups].flatMap((group) => {
      const row = inGroup(group)
      const verdicts = [...group.verdicts.values()]
      if (verdicts.length === 0) return []
      return [
        row('said it is fair', '', verdicts.filter((fair) => fair).length),
        row('said it is not quite', '', verdicts.filter((fair) => !fair).length),
      ]
    }),
  ]
}

/** A moment as files have it, of what people wrote: to the millisecond it would tell who it was. */
function wholeMinute(at: number): number {
  return Math.floor(at / 60_000) * 60_000
}

type About = Pick<
  EvidenceRow,
  'question' | 'kind' | 'run' | 'wording' | 'opened' | 'closed' | 'answered' | 'skipped' | 'part'
>

/** How many rows at most are worked out in one step, between which others are served. */
const rowsInStep = 100

/** All that was asked, run by run, as rows to take away: nothing that officials may not see, and no person. */
export function* evidence(state: SessionState): Generator<EvidenceRow[]> {
  let step: EvidenceRow[] = []
  for (const row of rowsOf(state)) {
    if (row !== null) step.push(row)
    if (step.length === 0 || (row !== null && step.length < rowsInStep)) continue
    yield step
    step = []
  }
  if (step.length > 0) yield step
}

/** Null: a step ends here, because what comes next looks at all that was said before it gives a row. */
function* rowsOf(state: SessionState): Generator<EvidenceRow | null> {
  for (const pollId of evidencePolls(state)) {
    for (const run of state.polls.get(pollId)?.runs ?? []) {
      yield null
      yield* runRows(pollId, run)
    }
  }
  yield null
  yield* askedEvidence(state)
  yield* dangerEvidence(state)
  yield* leftOutEvidence(state)
  yield* asideEvidence(state)
  yield null
  for (const said of saidInRounds(state)) yield* groupEvidence(said)
}

/** One asking of a question. */
function* runRows(pollId: string, run: Run): Generator<EvidenceRow> {
  const { answered, skipped } = watchedOf(run) ?? run.tally
  const about: About = {
    question: pollId,
    kind: run.question.kind,
    run: run.number,
    wording: run.question.text,
    opened: run.openedAt,
    closed: run.closedAt,
    answered,
    skipped,
    part: 'main',
  }
  yield* everyone(about, run)
  yield* saidIn(about, run)
  yield* compared(about, run)
  if (watchedOf(run) === null) for (const view of apartViews(run, true)) yield* apart(about, view)
  if (run.closedAt === null) return
  for (const published of run.breakdowns.values()) yield* broken(about, standing(run, published)?.view)
}

/** The measures of which a share is of those who answered. */
const ofPeople: readonly EvidenceFigure['measure'][] = ['people', 'first']

function* everyone(about: About, run: Run): Generator<EvidenceRow> {
  for (const { item, measure, value } of figuresIn(
    run,
    watchedOf(run)?.figures ?? openFigures(run, run.said.shown.size),
  ))
    yield {
      ...about,
      breakdown: '',
      group: '',
      item,
      measure,
      value: value ?? 'z',
      share: shareOf(value ?? 'z', ofPeople.includes(measure) ? about.answered : null),
    }
}

function figuresIn({ question }: Run, figures: FiguresOfAny): EvidenceFigure[] {
  return kindOf(question).evidence(question as never, figures as never)
}

/** What the same people said the time before and this time, as it was published; one row says that it was not. */
function compared(about: About, run: Run): EvidenceRow[] {
  if (run.closedAt === null || !canCompare(run)) return []
  const row = { ...about, breakdown: '', group: '' }
  const comparison = comparisonOf(run)
  if (comparison === null) return [{ ...row, item: '', measure: 'before', value: 'c', share: 'c' }]
  const answered = comparison.people
  return (['before', 'after'] as const).flatMap((side) =>
    figuresIn(run, comparison[side])
      .filter(({ measure }) => measure === 'people')
      .map(({ item, value }) => ({
        ...row,
        answered,
        item,
        measure: side,
        value: value ?? 'z',
        share: shareOf(value ?? 'z', answered),
      })),
  )
}

/** Those who are counted apart: how many they are, and what they said as it was published. */
function apart(about: About, { part, answered, skipped, taken }: ApartView): EvidenceRow[] {
  const row = { ...about, part, answered, skipped, breakdown: '', group: '' }
  const count = { ...row, item: '', measure: 'counted apart', value: answered, share: 'z' }
  if (taken === undefined) return [count]
  const cells = taken.tables.flatMap(({ title, columns: names, cells }) =>
    cells.map((value, index) => ({
      ...row,
      closed: taken.at,
      answered: taken.people,
      item: title === null ? (names[index] ?? '') : `${title}: ${names[index]}`,
      measure: 'people',
      value,
      share: shareOf(value, taken.people),
    })),
  )
  return [count, ...cells]
}

/** A breakdown's cells, as they were published. */
function broken(about: About, breakdown: Breakdown | undefined): EvidenceRow[] {
  if (breakdown === undefined) return []
  // A run that was opened again may have more answers by now than when this was taken.
  const { at: closed, people: answered } = breakdown
  return breakdown.tables.flatMap(({ title, columns: names, rows }) =>
    rows.flatMap(({ text: group, cells }) => {
      const isWhole = cells.every((cell) => cell !== 'c')
      const all = isWhole ? cells.reduce<number>((sum, cell) => sum + Number(cell), 0) : null
      return cells.map((value, index) => ({
        ...about,
        closed,
        answered,
        breakdown: breakdown.text,
        group,
        item: title === null ? (names[index] ?? '') : `${title}: ${names[index]}`,
        measure: 'people',
        value,
        share: all === null ? 'c' : shareOf(value, all),
      }))
    }),
  )
}

/** The texts that a host let through. */
function* saidIn(about: About, { said }: Run): Generator<EvidenceRow> {
  for (const id of said.shown) {
    const text = said.texts.get(id)
    if (text === undefined) continue
    const row: Omit<EvidenceRow, 'item' | 'measure' | 'value' | 'share'> = {
      ...about,
      part: text.part ?? 'main',
      breakdown: '',
      group: '',
    }
    yield { ...row, item: text.text, measure: 'said', value: 1, share: 'z' }
  }
}

/** A figure of so many people as a share of 100, to one decimal. */
function shareOf(value: number | string, of: number | null): number | string {
  if (of === null || typeof value === 'string') return value === 'c' ? 'c' : 'z'
  return of < limits.percentageFrom ? 'low' : Math.round((value / of) * 1000) / 10
}
