import { preparedRunSheet, type RunSheet } from '@companion/shared/commands/runSheet'
import {
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { problemsOf } from '../programme/readJson.ts'
import { activitiesOf } from '../rules/stage/runSheet.ts'
import type { SessionState } from '../rules/state.ts'

/** A session's run sheet as a host may keep it, change it and bring it back. */
export function writeRunSheet(state: SessionState): string {
  const activities = activitiesOf(state)
  return `${JSON.stringify(activities, null, 2)}\n`
}

/** Read a run sheet from a host's file: the sheet, or what to change, each with its line. */
export function readRunSheet(text: string): { sheet: RunSheet } | { problems: string[] } {
  const line = (offset: number) => `line ${text.slice(0, offset).split('\n').length}`
  const errors: ParseError[] = []
  let tree: Node | undefined
  try {
    tree = parseTree(text, errors, { disallowComments: true })
  } catch {
    // The parser calls itself for what is nested, and there is only so much stack.
    return { problems: ['line 1: this is nested too deeply for a run sheet'] }
  }
  const [first] = errors
  // One mistake makes the reader stumble on: the first place is the one to look at.
  if (first !== undefined)
    return { problems: [`${line(first.offset)}: this is not JSON (${printParseErrorCode(first.error)})`] }
  if (tree === undefined) return { problems: ['line 1: there is nothing in this file'] }
  const parsed = preparedRunSheet.safeParse(JSON.parse(text))
  if (parsed.success) return { sheet: parsed.data }
  const advice = problemsOf(parsed.error)
  const problems = parsed.error.issues.map(({ path }, index) => {
    const steps = path as JSONPath
    // What is missing is missing from the thing around it.
    const node = findNodeAtLocation(tree, steps) ?? findNodeAtLocation(tree, steps.slice(0, -1)) ?? tree
    return `${line(node.offset)}: ${advice[index]}`
  })
  return { problems }
}
