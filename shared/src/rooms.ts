import { readNumber } from './kinds/numeric.ts'

/** The number of a room or a table as someone writes it; null for what is none. */
export function readRoom(typed: string): number | null {
  const room = readNumber(typed)
  return room >= 1 && room <= 9999 ? room : null
}
