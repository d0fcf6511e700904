import { isAbusive } from '@companion/server/detectors/abuse'
import { isConcern } from '@companion/server/detectors/concern'
import { signsOf, type Weighing, weigh } from '@companion/server/detectors/signs'
import type { Message } from './score.ts'

/** The detectors whose signs are weighed. */
export const weighed = { concern: isConcern, abusive: isAbusive } as const
export type Weighed = keyof typeof weighed

/** Missing a message is worth finding this many besides: a worry that nobody sees first matters more than a rude word. */
const missing: Record<Weighed, number> = { concern: 6, abusive: 4 }
/** How strongly weights are drawn to nothing. */
const pull = 6
/** A sign in fewer sentences than this says nothing. */
const atLeast = 3
/** How many signs are kept. */
const kept = 700
const rounds = 150

type Sentence = { signs: readonly string[]; wanted: boolean }

/**
 * The weights that the labelled messages give the signs of a detector: a logistic regression, by sentences. Which sentence of
 * a message is the one it was labelled for is not known: at first all of it, then the one that weighs most. The same
 * messages always give the same weights.
 */
export function weighingOf(all: readonly Message[], detector: Weighed): Weighing {
  const told = all.map(({ text, flags }) => ({
    sentences: signsOf(text).map((signs) => [...signs]),
    wanted: flags.includes(detector),
  }))
  const fit = (sentences: readonly Sentence[]) => fitted(sentences, missing[detector])
  let weighing = fit(told.map(({ sentences, wanted }) => ({ signs: [...new Set(sentences.flat())], wanted })))
  for (let again = 0; again < 2; again++) {
    const sentences = told.flatMap(({ sentences, wanted }): Sentence[] =>
      wanted
        ? [{ signs: heaviest(sentences, weighing), wanted }]
        : sentences.map((signs) => ({ signs, wanted })),
    )
    const first = fit(sentences)
    const most = Object.entries(first.weights)
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      .slice(0, kept)
    const those = new Set(most.map(([sign]) => sign))
    weighing = fit(
      sentences.map(({ signs, wanted }) => ({ signs: signs.filter((sign) => those.has(sign)), wanted })),
    )
  }
  return weighing
}

const heaviest = (sentences: readonly string[][], weighing: Weighing): string[] =>
  sentences.reduce(
    (most, one) => (weigh(one, weighing) > weigh(most, weighing) ? one : most),
    sentences[0] ?? [],
  )

/** Logistic regression by gradient descent with a step of its own for each weight (Adagrad), rounded to hundredths. */
function fitted(sentences: readonly Sentence[], missed: number): Weighing {
  const counts = new Map<string, number>()
  for (const { signs } of sentences) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const signs = [...counts].filter(([, count]) => count >= atLeast).map(([sign]) => sign)
  const places = new Map(signs.map((sign, place) => [sign, place]))
  // The last place is where the count starts.
  const start = signs.length
  const rows = sentences.map(({ signs, wanted }) => ({
    places: [...signs.flatMap((sign) => places.get(sign) ?? []), start],
    wanted,
  }))
  const weights = new Float64Array(start + 1)
  const squares = new Float64Array(start + 1).fill(1e-8)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, place) => (place === start ? 0 : pull * weight))
    for (const { places, wanted } of rows) {
      let sum = 0
      for (const place of places) sum += weights[place] as number
      const chance = 1 / (1 + Math.exp(-sum))
      const error = wanted ? missed * (chance - 1) : chance
      for (const place of places) slope[place] = (slope[place] as number) + error
    }
    slope.forEach((one, place) => {
      squares[place] = (squares[place] as number) + one * one
      weights[place] = (weights[place] as number) - (0.3 * one) / Math.sqrt(squares[place] as number)
    })
  }
  const rounded = (place: number) => Math.round(100 * (weights[place] as number)) / 100
  return {
    start: rounded(start),
    weights: Object.fromEntries(signs.map((sign, place) => [sign, rounded(place)])),
  }
}

/** How a detector does on messages that its weights were not taken from: ten times on a tenth, weighed by the rest. */
export function crossValidated(all: readonly Message[], detector: Weighed): (Message & { found: boolean })[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const weighing = weighingOf(
      all.filter((_, place) => place % 10 !== tenth),
      detector,
    )
    return all
      .filter((_, place) => place % 10 === tenth)
      .map((message) => ({ ...message, found: weighed[detector](message.text, weighing) }))
  }).flat()
}
