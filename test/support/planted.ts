import { seeded } from '@companion/server/crowd/seeded'
import { type Answers, notSaid } from '@companion/server/ground/principal'

/**
 * Made-up answers of two groups, of 65 and 35 of 100 people, to statements of which `bridging` are agreed by 68 of 100 in both,
 * some are agreed by hardly anyone, and the others by nearly all of the one group and few of the other, so that more of all people agree with
 * them than with those that bridge. One in ten answers was not given, and one in twelve people answers by chance.
 */
export function plantedAnswers(people: number, statements: number, bridging: number, seed: number) {
  const random = seeded(seed)
  const stances = new Int8Array(people * statements)
  // Strewn among the others.
  const order = Array.from({ length: statements }, (_, at) => at).sort(
    (one, next) => ((one * 7) % statements) - ((next * 7) % statements) || one - next,
  )
  const planted = new Set(order.slice(0, bridging))
  const rare = new Set(order.slice(bridging, bridging + Math.floor(statements / 8)))
  for (let person = 0; person < people; person++) {
    const isLarge = random() < 0.65
    const isByChance = random() < 1 / 12
    for (let at = 0; at < statements; at++) {
      const divided = isLarge ? 0.97 : 0.28
      const likely = isByChance ? 0.5 : planted.has(at) ? 0.68 : rare.has(at) ? 0.15 : divided
      const stance = random() < likely ? 1 : random() < 0.2 ? 0 : -1
      stances[person * statements + at] = random() < 0.1 ? notSaid : stance
    }
  }
  return { answers: { people, statements, stances } satisfies Answers, planted }
}
