/** The option that stands for 'something else, please say'. */
export const other = 'other'

/** What can be said to a statement. */
export const stances = ['agree', 'disagree', 'pass'] as const
