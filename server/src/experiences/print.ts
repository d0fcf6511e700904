import { printLength } from '@companion/shared/experiences/commands'
import { boxes, type Experience } from '@companion/shared/experiences/experience'
import { foldMessage } from '../rules/nearCopy.ts'

/** How many words in a row are compared at once, and with how few a text says too little to be a copy of another. */
const inRow = 3
const fewestWords = 12

/** The numbers that each place of a print is made with, all odd. */
const factors = Array.from({ length: printLength }, (_, place) => mixed(place + 1) | 1)

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/**
 * What near-copies of an experience have in common (MinHash): each of its numbers is the least that any three words in a row come
 * to, in its own order. So as large a share of them is the same as two texts share of such threes. Undefined for a short text, which many say alike
 * without copying it.
 */
export function printOf({ words }: Pick<Experience, 'words'>): number[] | undefined {
  const said = foldMessage(boxes.map((box) => words[box] ?? '').join(' ')).split(' ')
  if (said.length < fewestWords) return undefined
  const hashes = said.map(hashOf)
  const least = new Int32Array(printLength).fill(0x7fffffff)
  for (let from = 0; from + inRow <= hashes.length; from++) {
    let three = 0
    for (let at = from; at < from + inRow; at++) three = mixed(three ^ (hashes[at] as number)) + at - from
    for (let place = 0; place < printLength; place++) {
      const value = mixed(Math.imul(three, factors[place] as number))
      if (value < (least[place] as number)) least[place] = value
    }
  }
  return [...least]
}
