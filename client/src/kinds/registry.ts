import type { Question, QuestionKind } from '@companion/shared/kinds/registry'
import type { Editor, Kind } from './kind.ts'
import { multiple, multipleEditor } from './multiple.tsx'
import { numeric, numericEditor } from './numeric.tsx'
import { points, pointsEditor } from './points.tsx'
import { ranking, rankingEditor } from './ranking.tsx'
import { scale, scaleEditor } from './scale.tsx'
import { single, singleEditor } from './single.tsx'
import { statements, statementsEditor } from './statements.tsx'
import { text, textEditor } from './text.tsx'
import { words, wordsEditor } from './words.tsx'

const kinds: { [K in QuestionKind]: Kind<K> } = {
  single,
  multiple,
  scale,
  ranking,
  points,
  numeric,
  text,
  words,
  statements,
}

/** How a question is answered, and how its results are put, by its kind. */
export function kindOf(question: Question): Kind<QuestionKind> {
  return kinds[question.kind] as unknown as Kind<QuestionKind>
}

/** How hosts write questions of each kind, in the order in which they choose one. */
export const editors: Record<QuestionKind, Editor> = {
  single: singleEditor,
  multiple: multipleEditor,
  scale: scaleEditor,
  ranking: rankingEditor,
  points: pointsEditor,
  numeric: numericEditor,
  text: textEditor,
  words: wordsEditor,
  statements: statementsEditor,
}
