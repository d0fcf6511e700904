/** The place of the first text that says the same as one before it, whatever its capitals and spaces; -1 where each says something else. */
export function sameAsBefore(items: readonly { text: string }[]): number {
  const plain = items.map(({ text }) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
  return plain.findIndex((text, index) => plain.indexOf(text) !== index)
}
