/** Lets so many things be done at once; whoever comes then waits in line. */
export function createTurns(atOnce: number) {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await act()
    } finally {
      // A turn goes to the next in line, if there is one.
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
