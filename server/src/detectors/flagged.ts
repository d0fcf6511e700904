import type { Command, RequestedCommand } from '@companion/shared/commands/command'
import { personalDetails } from '@companion/shared/personalDetails'
import type { Flag } from '@companion/shared/questions'
import { isAbusive } from './abuse.ts'
import { isConcern } from './concern.ts'

/** What in a text a moderator should look at. It holds a text back; it never refuses one. */
export function flagsOf(text: string): Flag[] {
  const found: Flag[] = personalDetails(text).map(({ kind }) => kind)
  if (isAbusive(text)) found.push('abusive')
  if (isConcern(text)) found.push('concern')
  return found
}

/** A command as it goes into the journal: a question, or what is written in a group, with what was found in it. */
export function flagged(command: RequestedCommand): Command {
  switch (command.type) {
    case 'ask':
    case 'editQuestion':
    case 'contribute':
      return withFlags(command, [command.text])
    case 'writeUp':
      return withFlags(command, [...command.points, command.dissent])
    default:
      return command
  }
}

function withFlags<C extends RequestedCommand>(command: C, texts: readonly string[]): C & { flags?: Flag[] } {
  const flags = [...new Set(texts.flatMap(flagsOf))]
  return flags.length === 0 ? command : { ...command, flags }
}
