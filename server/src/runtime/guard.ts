/** Is told of what broke where nothing should, by its name; what is around it goes on. */
export type OnBroken = (what: string, error: unknown) => void

/** What `make` gives. Where it throws, that is told, and `instead` stands for it. */
export function guard<T>(what: string, make: () => T, instead: T, onBroken: OnBroken): T {
  try {
    return make()
  } catch (error) {
    onBroken(what, error)
    return instead
  }
}
