import type { QuestionKind } from '@companion/shared/commands/kinds'

/** The kinds of question, as hosts know them. */
export const kindNames: Record<QuestionKind, string> = {
  single: 'One answer from a list',
  multiple: 'Several answers from a list',
  scale: 'A point on a scale',
  ranking: 'Put in order',
  points: 'Share 100 points',
  numeric: 'A number',
  text: 'Own words',
  words: 'Word cloud',
  statements: 'Agree or disagree with statements',
}

/** When participants see a result, as hosts know it. */
export const showNames = {
  host: 'When a host shows it',
  answered: 'To each person once they have answered',
  closed: 'When the question closes',
  never: 'Never',
} as const
