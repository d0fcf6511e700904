import type { CommandOf, CommandType } from '@companion/shared/commands/command'
import type { FormFields } from '@companion/shared/formFields'
import type { RefusalCode } from '@companion/shared/refusals'
import type { DraftOf, EntryOf, Role } from './entry.ts'
import type { SessionState } from './state.ts'

/** Everything the server knows of one type of command. Its schema stands in `shared/src/commands/`. */
export type Definition<T extends CommandType> = {
  /** The roles that may send it. */
  by: readonly Role[]
  /** Why it can do nothing, asked for then, if so. Changes nothing. Left out: never. */
  refuses?(state: SessionState, draft: DraftOf<T>): RefusalCode | null
  /** Change the state, which did not refuse it; the names of the slices, of any view, that may have changed. */
  apply(state: SessionState, entry: EntryOf<T>): readonly string[]
  /** Whether the other hosts are told of it, and whether it can be undone for a moment. */
  hostActivity?: 'told' | 'undoable'
  /** The texts in it that the detectors look at. What they find goes into the journal with it. */
  texts?(command: CommandOf<T>): readonly string[]
  /**
   * The commands that a form without JavaScript asks for, without `type` and `id` and as raw as off the wire; null where
   * nothing was filled in. Left out: no form sends it.
   */
  form?(fields: FormFields, state: SessionState): readonly Raw[] | null
}

/** The fields of a command that nothing has checked yet. */
type Raw = Readonly<Record<string, unknown>>

/** Define the commands of one noun, by type. */
export function defineCommands<T extends CommandType>(definitions: { [K in T]: Definition<K> }) {
  return definitions
}

/** A form whose fields are those of the command: whole numbers, texts, and what is set or not. */
export function formOf({
  numbers = [],
  texts = [],
  flags = [],
}: {
  numbers?: readonly string[]
  texts?: readonly string[]
  flags?: readonly string[]
}): (fields: FormFields) => [Raw] {
  return (fields) => [
    Object.fromEntries([
      // A number that is not on the form is left out, for the schema to say so where it must be there.
      ...numbers.flatMap((name) =>
        fields(name)
          .slice(0, 1)
          .map((given) => [name, Number(given)] as const),
      ),
      ...texts.map((name) => [name, fields(name)[0] ?? ''] as const),
      ...flags.map((name) => [name, fields(name)[0] === 'true'] as const),
    ]),
  ]
}
