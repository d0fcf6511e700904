import type { Command } from '@companion/shared/commands/command'
import { personalDetails } from '@companion/shared/personalDetails'
import type { Flag } from '@companion/shared/questions'
import { definitionOf } from '../rules/registry.ts'
import { isAbusive } from './abuse.ts'
import { isConcern } from './concern.ts'

/** What in a text a moderator should look at. It holds a text back; it never refuses one. */
export function flagsOf(text: string): Flag[] {
  const found: Flag[] = [...new Set(personalDetails(text).map(({ kind }) => kind))]
  if (isAbusive(text)) found.push('abusive')
  if (isConcern(text)) found.push('concern')
  return found
}

/** A command as it goes into the journal: with what was found in its texts. */
export function flagged(command: Command): Command {
  const texts = definitionOf(command)?.texts?.(command) ?? []
  const flags = [...new Set(texts.flatMap(flagsOf))]
  return flags.length === 0 ? command : ({ ...command, flags } as Command)
}
