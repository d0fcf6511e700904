/** Something in a form that must be changed, and how. */
export type Problem<F extends string> = { field: F; text: string }
