import type { Command } from '@companion/shared/commands/command'

/** The fields of commands that name a thing by an id or a number, and hold no words. */
const naming = ['pollId', 'run', 'question', 'group', 'point', 'danger', 'to', 'phase', 'on', 'duty'] as const

/** What a command was about: its type, and the numbers and ids in it. No words that someone wrote. */
export function aboutOf(command: Command): string {
  const fields = command as Readonly<Record<string, unknown>>
  const named = naming.flatMap((name) => {
    const value = fields[name]
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [`${name} ${value}`]
      : []
  })
  return [command.type, ...named].join(', ').slice(0, 200)
}
