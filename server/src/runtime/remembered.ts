type Known<T> = { mark: string | number; made: Promise<T> }

/**
 * Remembers what takes long to work out of something, for as long as a mark says that the same comes out. What failed is worked
 * out again the next time, and what it is of holds nothing in memory once it is gone itself.
 */
export function createRemembered<T>() {
  const known = new WeakMap<object, Known<T>>()
  return (of: object, mark: string | number, make: () => Promise<T>): Promise<T> => {
    const before = known.get(of)
    if (before?.mark === mark) return before.made
    const made = make()
    known.set(of, { mark, made })
    made.catch(() => known.get(of)?.made === made && known.delete(of))
    return made
  }
}
