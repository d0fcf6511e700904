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

/** A command as it goes into the journal: a question, or what is said in a group, with what was found in it. */
export function flagged(command: RequestedCommand): Command {
  if (command.type !== 'ask' && command.type !== 'editQuestion' && command.type !== 'contribute')
    return command
  const flags = flagsOf(command.text)
  return flags.length === 0 ? command : { ...command, flags }
}
