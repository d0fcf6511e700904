/** One thing measured, and what it should reach; null where it is measured to be known. */
export type Figure = {
  figure: string
  value: number
  unit: string
  toReach: number | null
  met: boolean | null
}

/** A figure, and that it should be at most, or at least, so much, if that was set. */
export function figure(
  name: string,
  value: number,
  unit: string,
  aim: { atMost?: number; atLeast?: number } = {},
): Figure {
  const rounded = Number(value.toPrecision(4))
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = aim
  const toReach = aim.atMost ?? aim.atLeast ?? null
  return {
    figure: name,
    value: rounded,
    unit,
    toReach,
    met: toReach === null ? null : value <= atMost && value >= atLeast,
  }
}

const runs = 3

/** Measure the same several times; of each figure, the one in the middle. */
export async function medians(measure: () => Promise<Figure[]>): Promise<Figure[]> {
  const all: Figure[][] = []
  for (let n = 0; n < runs; n++) all.push(await measure())
  return (all[0] as Figure[]).map((_, index) => {
    const same = all.map((figures) => figures[index] as Figure)
    return same.sort((one, other) => one.value - other.value)[Math.floor(runs / 2)] as Figure
  })
}

/** Print figures: one JSON line each, or a table to read. */
export function print(figures: readonly Figure[], asJson: boolean): void {
  if (asJson) for (const one of figures) process.stdout.write(`${JSON.stringify(one)}\n`)
  else console.table(figures)
}
