/** Random numbers in [0, 1). */
export type Random = () => number

/** One of several, each as likely as its weight. */
export function weighted<T>(random: Random, items: readonly T[], weights: readonly number[]): T {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [place, item] of items.entries()) {
    left -= weights[place] ?? 0
    if (left < 0) return item
  }
  return items.at(-1) as T
}

/** One of several, each as likely. */
export function anyOf<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T
}

/** All of them in an order in which what weighs more tends to come first (Plackett and Luce). */
export function ordered<T>(random: Random, items: readonly T[], weightOf: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, at: -Math.log(1 - random()) / weightOf(item) }))
    .sort((one, next) => one.at - next.at)
    .map(({ item }) => item)
}

/** A number around 0, of spread 1 (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A time around so many milliseconds, now and then much longer, as people take. */
export function around(random: Random, medianMs: number, spread = 0.6): number {
  return medianMs * Math.exp(spread * normal(random))
}
