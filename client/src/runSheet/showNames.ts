/** When participants see a result, as hosts know it. */
export const showNames = {
  host: 'When a host shows it',
  answered: 'To each person once they have answered',
  closed: 'When the question closes',
  never: 'Never',
} as const
