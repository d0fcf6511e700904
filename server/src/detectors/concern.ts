import { isFound, signsOf, type Weighing } from './signs.ts'
import { concernWeights } from './weights.ts'

/** Kinds of word that a moderator looks at whatever stands beside them. */
const certain = ['suicide', 'assault', 'danger']

/** Whether a text reads as if someone could be in danger. */
export function isConcern(text: string, weights: Weighing = concernWeights): boolean {
  const sentences = signsOf(text)
  return sentences.some((signs) => certain.some((kind) => signs.has(kind))) || isFound(sentences, weights)
}
