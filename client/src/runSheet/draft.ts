import { listOf } from '@companion/shared/answers'
import {
  type Activity,
  activity,
  type PollActivity,
  type SegmentActivity,
  type SegmentKind,
} from '@companion/shared/commands/runSheet'
import type { Option } from '@companion/shared/kinds/kind'
import { readNumber } from '@companion/shared/kinds/numeric'
import { kinds, type Question, type QuestionKind } from '@companion/shared/kinds/registry'
import { sameAsBefore } from '@companion/shared/sameAsBefore'
import type { Typed } from '../kinds/kind.ts'
import { editors } from '../kinds/registry.ts'
import { segments } from './segments.ts'

/** An activity as the editor's form holds it: everything as typed. */
export type Fields = Record<string, string>

/** What the fields of small groups begin with. */
const groupDefaults = { how: 'balanced', groupLeast: '3', groupWanted: '6', groupMost: '8' }

/** The fields of an activity, to begin with. */
export function fieldsOf(activity: Activity): Fields {
  return {
    ...Object.assign({}, ...Object.values(editors).map(({ defaults }) => defaults)),
    ...groupDefaults,
    show: 'host',
    ...(activity.kind === 'poll' ? questionFields(activity) : segmentFields(activity)),
    note: activity.note ?? '',
    minutes: activity.minutes === undefined ? '' : String(activity.minutes),
  }
}

function segmentFields(segment: SegmentActivity): Fields {
  const titled = { kind: segment.kind, title: segment.title ?? '' }
  if (segment.kind !== 'groups') return titled
  const { least, wanted, most } = segment.size
  return {
    ...titled,
    how: segment.how,
    groupLeast: `${least}`,
    groupWanted: `${wanted}`,
    groupMost: `${most}`,
  }
}

function questionFields({ question, practice }: PollActivity): Fields {
  const own = Object.entries(question).flatMap(([name, value]) => {
    if (value === true) return [[name, 'on']]
    return typeof value === 'object' ? [] : [[name, String(value)]]
  })
  return {
    options: (listOf(question)?.items ?? []).map(({ text }) => text).join('\n'),
    ...Object.fromEntries(own),
    practice: practice ? 'on' : '',
  }
}

/** What a field must be changed to, by its name, whatever the kind of question. */
const advice: Record<string, string> = {
  text: 'Write the question, in up to 200 characters.',
  hint: 'Keep the hint to 300 characters.',
  contentNote: 'Keep the content note to 200 characters.',
  options: 'Write 2 to 10 answers, one on each line, each of up to 120 characters.',
  least: 'Write a whole number that the answers allow.',
  most: 'Write a whole number that the answers, and the least, allow.',
  title: 'Write what everyone reads, in up to 100 characters.',
  size: 'Write three whole numbers from 1 to 100, the smallest first.',
  note: 'Keep the note to 500 characters.',
  minutes: 'Write a whole number of minutes, from 1 to 120.',
}

/** The activity that the fields describe, or the field to change and how. What they do not show is kept from `before`. */
export function activityFrom(fields: Fields, before: Activity): Made {
  return isSegment(fields['kind']) ? segmentFrom(fields, fields['kind'], before) : pollFrom(fields, before)
}

type Made = { activity: Activity } | { field: string; problem: string }

/** Whether this is a kind of segment, and no kind of question. */
export const isSegment = (kind: string | undefined): kind is SegmentKind =>
  Object.hasOwn(segments, kind ?? '')

function segmentFrom(fields: Fields, kind: SegmentKind, before: Activity): Made {
  const typed = typedIn(fields, blankQuestion)
  const size = {
    least: typed.number('groupLeast'),
    wanted: typed.number('groupWanted'),
    most: typed.number('groupMost'),
  }
  const parsed = activity.safeParse(
    withoutGaps({
      ...(before.kind === kind && before),
      kind,
      id: before.id,
      skipped: before.skipped,
      title: typed.text('title'),
      note: typed.text('note'),
      minutes: typed.number('minutes'),
      ...(kind === 'groups' && { how: fields['how'], size }),
    }),
  )
  if (parsed.success) return { activity: parsed.data }
  const field = String(parsed.error.issues[0]?.path[0])
  return { field, problem: advice[field] ?? 'Look at this again.' }
}

/** What a question that was a segment before begins with. */
const blankQuestion: Question = { kind: 'single', text: '', options: [] }

function pollFrom(fields: Fields, activityBefore: Activity): Made {
  const before: PollActivity =
    activityBefore.kind === 'poll'
      ? activityBefore
      : { kind: 'poll', id: activityBefore.id, question: blankQuestion }
  const typed = typedIn(fields, before.question)
  const kind = fields['kind'] as QuestionKind
  const question = withoutGaps({
    kind,
    text: typed.text('text') ?? '',
    hint: typed.text('hint'),
    contentNote: typed.text('contentNote'),
    show: fields['show'] === 'host' ? undefined : fields['show'],
    ...editors[kind].read(typed),
  }) as Question
  const made = withoutGaps({
    ...before,
    note: typed.text('note'),
    minutes: typed.number('minutes'),
    practice: typed.isTicked('practice'),
    question: { ...question, ...(isInSameWords(question, before.question) && versionsOf(before.question)) },
  })
  const parsed = activity.safeParse(made)
  if (parsed.success) {
    const items = listOf((parsed.data as PollActivity).question)?.items ?? []
    const same = items[sameAsBefore(items)]
    if (same === undefined) return { activity: parsed.data }
    return { field: 'options', problem: `Two answers say the same: ‘${same.text}’. Change one of them.` }
  }
  const path = parsed.error.issues[0]?.path ?? []
  const named = String(path[0] === 'question' ? path[1] : path[0])
  // The editor has one box for the list of a question, whatever the question calls it.
  const field = named === kinds[kind].list ? 'options' : named
  return { field, problem: editors[kind].advice?.[field] ?? advice[field] ?? 'Look at this again.' }
}

function typedIn(fields: Fields, before: Question): Typed {
  const text = (name: string) => fields[name]?.trim() || undefined
  return {
    text,
    number: (name) => (text(name) === undefined ? undefined : readNumber(text(name) as string)),
    isTicked: (name) => (fields[name] ? true : undefined),
    options: () => optionsFrom(fields['options'] ?? '', before),
  }
}

/** Answers from lines; one that stays as it was keeps its id, so that before and after can be compared, and its symbol. */
function optionsFrom(lines: string, before: Question): Option[] {
  const was = listOf(before)?.items ?? []
  const texts = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const kept = texts.map((text) => was.find((option) => option.text === text))
  const free = [...'abcdefghijklmnopqrstuvwxyz'].filter((id) => !kept.some((option) => option?.id === id))
  return texts.map((text, index) => kept[index] ?? { id: free.shift() as string, text })
}

function withoutGaps<T extends object>(made: T): T {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T
}

/** Whether a question still says what it said: its versions in other languages are of those words. */
function isInSameWords(one: Question, other: Question): boolean {
  const words = (question: Question) =>
    JSON.stringify([question.text, question.hint, listOf(question)?.items.map(({ text }) => text)])
  return words(one) === words(other)
}

const versionsOf = ({ versions }: Question) => (versions === undefined ? {} : { versions })
