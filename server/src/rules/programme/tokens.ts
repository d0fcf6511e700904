import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState, Token } from './state.ts'

/** How many tokens one person has at most, so that each can be told from the others. */
const mostEach = 5

export function refusesToken(
  { staff, tokens }: ProgrammeState,
  { at, command }: Draft<ProgrammeCommandOf<'issueToken'>>,
): ProgrammeRefusal | null {
  if (!staff.has(command.staff)) return 'programme.unknown'
  if (tokens.has(command.token)) return 'programme.alreadySo'
  const theirs = [...tokens.values()].filter((one) => one.staff === command.staff && one.until > at)
  return theirs.length < mostEach ? null : 'programme.noMoreTokens'
}

export function issueToken(
  { tokens }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'issueToken'>>,
): string[] {
  // One that has ended by itself opens nothing, whatever is remembered of it.
  for (const [id, { until }] of tokens) if (until <= at) tokens.delete(id)
  const { token: id, staff, mark, until } = command
  tokens.set(id, { id, staff, mark, at, by, until })
  return ['tokens']
}

export const refusesEnd = (
  { tokens }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'endToken'>>,
): ProgrammeRefusal | null =>
  tokens.get(command.token)?.staff === command.staff ? null : 'programme.unknown'

export function endToken(
  { tokens }: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'endToken'>>,
): string[] {
  tokens.delete(command.token)
  return ['tokens']
}

/** End every token of someone. */
export function endTokensOf(tokens: Map<string, Token>, staff: string): void {
  for (const [id, token] of tokens) if (token.staff === staff) tokens.delete(id)
}
