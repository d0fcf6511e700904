/** One thing measured, and what it should reach. */
export type Figure = { figure: string; value: number; unit: string; toReach: number; met: boolean }

/** A figure that should be at most, or at least, so much. */
export function figure(
  name: string,
  value: number,
  unit: string,
  aim: { atMost: number } | { atLeast: number },
): Figure {
  const rounded = Number(value.toPrecision(4))
  const [toReach, met] =
    'atMost' in aim ? [aim.atMost, value <= aim.atMost] : [aim.atLeast, value >= aim.atLeast]
  return { figure: name, value: rounded, unit, toReach, met }
}

/** Print figures: one JSON line each, or a table to read. */
export function print(figures: readonly Figure[], asJson: boolean): void {
  if (asJson) for (const one of figures) process.stdout.write(`${JSON.stringify(one)}\n`)
  else console.table(figures)
}
