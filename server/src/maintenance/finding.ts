import type { Command } from '@companion/shared/commands/command'
import { textsIn } from './texts.ts'

/** The texts of a command; all of it where newer code wrote it. */
export function readable(command: Command): string[] {
  try {
    return textsIn(command)
  } catch {
    return [JSON.stringify(command)]
  }
}

/** Finds in commands the texts that have some words in them, whatever their capitals. */
export function createFinder(words: string): (command: Command) => string[] {
  const wanted = words.toLowerCase()
  const inJson = JSON.stringify(wanted).slice(1, -1)
  return (command) =>
    // Looking for texts takes longer than seeing that there are none.
    JSON.stringify(command).toLowerCase().includes(inJson)
      ? readable(command).filter((text) => text.toLowerCase().includes(wanted))
      : []
}
