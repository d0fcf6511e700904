import { readFileSync } from 'node:fs'
import { flagsOf } from '@companion/server/detectors/flagged'
import { type Flag, flags, personalDetailKinds } from '@companion/shared/questions'

/** A message and what a moderator should look at in it. */
export type Message = { text: string; flags: Flag[] }

/** The labelled messages of a file beside this one. Throws where a label is none of the flags. */
export function messages(file: 'messages.txt' | 'heldOut.txt'): Message[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(': ')
      const labels = line.slice(0, colon).split(', ').filter(Boolean)
      const unknown = labels.find((label) => !(flags as readonly string[]).includes(label))
      if (colon === -1 || unknown !== undefined) throw new Error(`what is flagged here? ${line}`)
      return { text: line.slice(colon + 2), flags: labels as Flag[] }
    })
}

/** How a detector did: how many it should find, how many of those it found, and how many it found besides. */
export type Score = {
  detector: string
  labelled: number
  found: number
  besides: number
  missed: string[]
  wrong: string[]
}

/** How each detector did on the messages; `any personal detail` and `any flag` whatever the kind. */
export function scores(all: readonly Message[]): Score[] {
  const judged = all.map((message) => ({ ...message, got: flagsOf(message.text) }))
  const groups: [string, readonly Flag[]][] = [
    ...flags.map((flag): [string, readonly Flag[]] => [flag, [flag]]),
    ['any personal detail', personalDetailKinds],
    ['any flag', flags],
  ]
  return groups.map(([detector, wanted]) => {
    const has = (those: readonly Flag[]) => those.some((flag) => wanted.includes(flag))
    const labelled = judged.filter((message) => has(message.flags))
    const missed = labelled.filter(({ got }) => !has(got))
    const wrong = judged.filter((message) => has(message.got) && !has(message.flags))
    return {
      detector,
      labelled: labelled.length,
      found: labelled.length - missed.length,
      besides: wrong.length,
      missed: missed.map(({ text }) => text),
      wrong: wrong.map(({ text }) => text),
    }
  })
}

/** The scores as a table: recall is the share of what should be found, precision the share of what was found that should be. */
export function table(all: readonly Score[]): string {
  const share = (part: number, of: number) => (of === 0 ? '-' : `${((100 * part) / of).toFixed(0)} %`)
  const rows = all.map(
    ({ detector, labelled, found, besides }) =>
      `| ${detector} | ${labelled} | ${share(found, labelled)} | ${share(found, found + besides)} |`,
  )
  return ['| detector | messages | recall | precision |', '|---|--:|--:|--:|', ...rows].join('\n')
}

/** How many of the clean messages are flagged all the same, as a sentence. */
export function cleanFlagged(all: readonly Message[]): string {
  const clean = all.filter(({ flags }) => flags.length === 0)
  const wrong = clean.filter(({ text }) => flagsOf(text).length > 0)
  return `Of ${clean.length} clean messages, ${wrong.length} are flagged (${((100 * wrong.length) / clean.length).toFixed(0)} %).`
}
