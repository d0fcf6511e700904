/** The class names that hold, as one; undefined where there are none. */
export const classes = (...names: (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ') || undefined
