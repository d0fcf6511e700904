/** Something in a form that must be changed, and how. */
export type Problem<F extends string> = { field: F; text: string }

/** What must be changed in a field of a form; undefined where nothing must. */
export function problemIn<F extends string>(problems: readonly Problem<F>[], name: F): string | undefined {
  return problems.find(({ field }) => field === name)?.text
}
