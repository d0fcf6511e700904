import type { Question, QuestionKind } from '@companion/shared/kinds/registry'
import type { Kind } from './kind.ts'
import { multiple } from './multiple.ts'
import { numeric } from './numeric.ts'
import { points } from './points.ts'
import { ranking } from './ranking.ts'
import { scale } from './scale.ts'
import { single } from './single.ts'
import { statements } from './statements.ts'
import { text } from './text.ts'
import { words } from './words.ts'

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

/** How answers to a question are added up, by its kind. */
export function kindOf(question: Question): Kind<QuestionKind> {
  return kinds[question.kind] as Kind<QuestionKind>
}
