/** The fields of commands that name a thing by an id, a number or a choice, and hold no words. */
const naming = [
  'pollId',
  'run',
  'question',
  'activityId',
  'round',
  'group',
  'point',
  'member',
  'contribution',
  'from',
  'into',
  'minutes',
  'to',
  'phase',
  'verdict',
  'look',
  'when',
  'on',
  'show',
  'duty',
  'staff',
  'role',
  'scope',
  'count',
  'theme',
  'experience',
  'reading',
  'open',
] as const
export type Named = Partial<Record<(typeof naming)[number], string>>

/** What a command was about: its type, and the numbers and ids in it. No words that someone wrote. */
export function aboutOf(command: { type: string }): string {
  const fields = command as Readonly<Record<string, unknown>>
  const named = naming.flatMap((name) => {
    const value = fields[name]
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [`${name} ${value}`]
      : []
  })
  return [command.type, ...named].join(', ').slice(0, 200)
}

/** The type and the fields that `aboutOf` wrote. */
export function readAbout(about: string): { type: string; named: Named } {
  const [type = '', ...fields] = about.split(', ')
  const named = fields.map((field) => {
    const [name, ...value] = field.split(' ')
    return [name, value.join(' ')]
  })
  return { type, named: Object.fromEntries(named) as Named }
}
