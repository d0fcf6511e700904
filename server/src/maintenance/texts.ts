import { type Command, command } from '@companion/shared/commands/command'
import { experienceCommand } from '@companion/shared/experiences/commands'
import * as z from 'zod/mini'
import { upgradeCommand } from '../rules/stage/runSheet.ts'

/** The schema of each type of command, of sessions and of experiences. */
const schemas = new Map<string, z.core.$ZodType>(
  [...experienceCommand._zod.def.options, ...command._zod.def.options].map((schema) => [
    schema._zod.def.shape.type._zod.def.values[0] as string,
    schema,
  ]),
)

/**
 * A command with each text in it that someone can have typed put in other words. What counts as typed is read off the schemas: every text
 * that has no fixed form, so that a new command with a text in it is not forgotten. Throws for a command no schema takes.
 */
export function changeTexts<C extends Command>(given: C, change: (text: string) => string): C {
  // What a host moderates is named there, by id or as the tally folds it; it is typed elsewhere.
  if (given.type === 'moderate') return given
  const today = upgradeCommand(given)
  const schema = schemas.get(today.type)
  if (schema === undefined || !z.safeParse(schema, today).success)
    throw new Error(`there is no reading a command of type ${given.type}`)
  return changed(schema, today, change) as C
}

/** The texts in a command that someone can have typed. */
export function textsIn(given: Command): string[] {
  const texts: string[] = []
  changeTexts(given, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

function changed(schema: z.core.$ZodType, value: unknown, change: (text: string) => string): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return value === '' || hasForm(def) ? value : change(value as string)
    case 'optional':
    case 'nullable':
      return value == null ? value : changed(def.innerType, value, change)
    case 'array':
      return (value as unknown[]).map((item) => changed(def.element, item, change))
    case 'object':
      return over(value, (key) => def.shape[key], change)
    case 'record':
      return over(value, () => def.valueType, change)
    case 'union': {
      const option = def.options.find((one) => z.safeParse(one, value).success)
      return changed(option as z.core.$ZodType, value, change)
    }
    case 'number':
    case 'boolean':
    case 'literal':
    case 'enum':
      return value
    default:
      throw new Error(`there is no looking for texts in a schema of type ${def.type}`)
  }
}

function over(
  value: unknown,
  schemaOf: (key: string) => z.core.$ZodType | undefined,
  change: (text: string) => string,
): unknown {
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => {
      const schema = schemaOf(key)
      return [key, schema === undefined ? one : changed(schema, one, change)]
    }),
  )
}

/** Whether a string is an id or the like, and not in someone's own words. */
function hasForm({ checks = [] }: z.core.$ZodStringDef): boolean {
  return checks.some((check) => check._zod.def.check === 'string_format')
}
