import { anyOf, normal, type Random, weighted } from './chance.ts'
import type { Voice } from './stock/stock.ts'

/** How someone takes part. */
export type Traits = {
  voice: Voice
  /** How they see things, from -1, badly served, to 1, well served. */
  mood: number
  device: 'live' | 'requests' | 'plain'
  /** How often their line is lost in an hour. */
  dropsAnHour: number
  /** Of a hundred questions they answer so many, as a share. */
  answers: number
  /** Whether they ask something, and whether it is what someone else asked, in the same words or in others. */
  asks: 'nothing' | 'something' | 'the same' | 'in other words'
  joinsGroups: boolean
  /** Leaves before the end, and perhaps comes back. */
  leaves: 'never' | 'early' | 'for a while'
}

/** Which way each voice leans, on average. */
const moods: Record<Voice, number> = { parent: -0.35, young: -0.1, staff: 0.15 }

/** Draw how someone takes part. */
export function drawTraits(random: Random): Traits {
  const voice = weighted(random, ['parent', 'young', 'staff'] as const, [72, 8, 20])
  return {
    voice,
    mood: Math.max(-1, Math.min(1, moods[voice] + 0.4 * normal(random))),
    device: weighted(random, ['live', 'requests', 'plain'] as const, [92, 4, 4]),
    dropsAnHour: weighted(random, [0.2, 4, 20], [75, 20, 5]),
    answers: 0.55 + 0.4 * random(),
    asks: weighted(random, ['nothing', 'something', 'the same', 'in other words'] as const, [86, 10, 1, 3]),
    joinsGroups: random() < 0.45,
    leaves: weighted(random, ['never', 'early', 'for a while'] as const, [80, 10, 10]),
  }
}

/** What someone says of themselves, for one question: those of one voice tend to say the same. */
export function describe(random: Random, voice: Voice, options: readonly { id: string }[]): string | null {
  if (random() < 0.06) return null
  const first = { parent: 0, young: 1, staff: 2 }[voice] % options.length
  return random() < 0.5 ? (options[first]?.id ?? null) : anyOf(random, options).id
}
