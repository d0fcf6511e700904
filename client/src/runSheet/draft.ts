import type { Option, Question, QuestionKind } from '@companion/shared/commands/kinds'
import { type Activity, activity } from '@companion/shared/commands/runSheet'
import { optionsOf, sameAsBefore } from '@companion/shared/options'

/** An activity as the editor's form holds it: everything as typed. */
export type Fields = Record<string, string>

/** The fields of an activity, to begin with. */
export function fieldsOf({ question, note, minutes, practice }: Activity): Fields {
  const lines = (items: readonly Option[]) => items.map(({ text }) => text).join('\n')
  const own: Record<string, unknown> = { ...question }
  const text = (key: string) => (own[key] === undefined ? '' : String(own[key]))
  return {
    kind: question.kind,
    text: question.text,
    hint: question.hint ?? '',
    show: question.show ?? 'host',
    options:
      'options' in question
        ? lines(question.options)
        : 'statements' in question
          ? lines(question.statements)
          : '',
    other: own['other'] ? 'on' : '',
    shuffle: own['shuffle'] ? 'on' : '',
    least: text('least'),
    most: text('most'),
    points: text('points') || '5',
    low: text('low'),
    middle: text('middle'),
    high: text('high'),
    unit: text('unit'),
    note: note ?? '',
    minutes: minutes === undefined ? '' : String(minutes),
    practice: practice ? 'on' : '',
  }
}

/** What a field must be changed to, by its name. */
const advice: Record<string, string> = {
  text: 'Write the question, in up to 200 characters.',
  hint: 'Keep the hint to 300 characters.',
  options: 'Write 2 to 10 answers, one on each line, each of up to 120 characters.',
  statements: 'Write 1 to 10 statements, one on each line.',
  least: 'Write a whole number that the answers allow.',
  most: 'Write a whole number that the answers, and the least, allow.',
  points: 'Choose 3 to 11 points.',
  low: 'Name the low end of the scale.',
  middle: 'Keep the name of the middle to 60 characters.',
  high: 'Name the high end of the scale.',
  unit: 'Keep the unit to 20 characters.',
  note: 'Keep the note to 500 characters.',
  minutes: 'Write a whole number of minutes, from 1 to 120.',
}

/** The activity that the fields describe, or the field to change and how. What they do not show is kept from `before`. */
export function activityFrom(
  fields: Fields,
  before: Activity,
): { activity: Activity } | { field: string; problem: string } {
  const typed = (key: string) => fields[key]?.trim() || undefined
  const number = (key: string) => (typed(key) === undefined ? undefined : Number(typed(key)))
  const ticked = (key: string) => (fields[key] ? true : undefined)
  const kind = fields['kind'] as QuestionKind
  const listed = () => optionsFrom(fields['options'] ?? '', before.question)
  const own: Record<QuestionKind, () => object> = {
    single: () => ({ options: listed(), other: ticked('other'), shuffle: ticked('shuffle') }),
    multiple: () => ({
      options: listed(),
      other: ticked('other'),
      shuffle: ticked('shuffle'),
      least: number('least'),
      most: number('most'),
    }),
    scale: () => ({
      points: number('points'),
      low: typed('low'),
      middle: typed('middle'),
      high: typed('high'),
    }),
    ranking: () => ({ options: listed(), shuffle: ticked('shuffle') }),
    points: () => ({ options: listed(), shuffle: ticked('shuffle') }),
    numeric: () => ({ least: number('least'), most: number('most'), unit: typed('unit') }),
    text: () => ({}),
    words: () => ({ most: number('most') }),
    statements: () => ({ statements: listed(), shuffle: ticked('shuffle') }),
  }
  const made = withoutGaps({
    ...before,
    note: typed('note'),
    minutes: number('minutes'),
    practice: ticked('practice'),
    question: withoutGaps({
      kind,
      text: typed('text') ?? '',
      hint: typed('hint'),
      show: fields['show'] === 'host' ? undefined : fields['show'],
      versions: before.question.versions,
      ...own[kind](),
    }),
  })
  const parsed = activity.safeParse(made)
  if (parsed.success) {
    const items = optionsOf(parsed.data.question)
    const same = items[sameAsBefore(items)]
    if (same === undefined) return { activity: parsed.data }
    return { field: 'options', problem: `Two answers say the same: ‘${same.text}’. Change one of them.` }
  }
  const path = parsed.error.issues[0]?.path ?? []
  const field = String(path[0] === 'question' ? path[1] : path[0])
  return {
    field: field === 'statements' ? 'options' : field,
    problem: advice[field] ?? 'Look at this again.',
  }
}

/** Answers from lines; an answer that stays as it was keeps its id, so that before and after can be compared. */
function optionsFrom(lines: string, before: Question): Option[] {
  const was = 'options' in before ? before.options : 'statements' in before ? before.statements : []
  const texts = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const kept = texts.map((text) => was.find((option) => option.text === text)?.id)
  const free = [...'abcdefghijklmnopqrstuvwxyz'].filter((id) => !kept.includes(id))
  return texts.map((text, index) => ({ id: kept[index] ?? (free.shift() as string), text }))
}

function withoutGaps<T extends object>(made: T): T {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T
}
