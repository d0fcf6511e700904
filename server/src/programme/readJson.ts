import { readFileSync } from 'node:fs'
import type * as z from 'zod/mini'

/** What a JSON file holds; undefined where something must be changed in it, which is added to `problems`. */
export function readJson<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  problems: string[],
): z.infer<S> | undefined {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    problems.push(`${file}: this is not JSON: ${(error as Error).message}`)
    return undefined
  }
  const parsed = schema.safeParse(content)
  if (!parsed.success) problems.push(...problemsOf(parsed.error).map((problem) => `${file}: ${problem}`))
  return parsed.data
}

/** What must be changed, each as `path: what to change`. */
export function problemsOf(error: z.core.$ZodError): string[] {
  return error.issues.map((issue) => `${pathOf(issue.path)}: ${advice(issue)}`)
}

function pathOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.join('').replace(/^\./, '') || 'the whole file'
}

function advice(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `keep to at most ${issue.maximum} ${issue.origin === 'array' ? 'items' : 'characters'}`
    case 'too_small':
      return `give at least ${issue.minimum} ${issue.origin === 'array' ? 'items' : 'character'}`
    case 'unrecognized_keys':
      return `take out ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined ? 'this is missing; add it' : `write a ${issue.expected} here`
    default:
      return issue.message
  }
}
