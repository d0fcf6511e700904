import type { Command, CommandType } from '@companion/shared/commands/command'
import { breakoutCommands } from './breakouts/commands.ts'
import { dangerCommands } from './dangers/commands.ts'
import type { Definition } from './define.ts'
import { peopleCommands } from './people/commands.ts'
import { pollCommands } from './polls/commands.ts'
import { questionCommands } from './questions/commands.ts'
import { runSheetCommands, stageCommands } from './stage/commands.ts'
import { teamCommands } from './team/commands.ts'

/** Every command by its type. A type that has no definition does not compile. */
export const registry: { [T in CommandType]: Definition<T> } = {
  ...pollCommands,
  ...peopleCommands,
  ...stageCommands,
  ...runSheetCommands,
  ...questionCommands,
  ...breakoutCommands,
  ...dangerCommands,
  ...teamCommands,
}

/** The definition of a command's type; undefined for one that newer code wrote into a journal and this does not know. */
export function definitionOf<C extends Pick<Command, 'type'>>({
  type,
}: C): Definition<CommandType> | undefined {
  return Object.hasOwn(registry, type) ? (registry[type] as Definition<CommandType>) : undefined
}
