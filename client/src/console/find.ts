/** Something that can be found by its words, and going to it or doing it. */
export type Findable = {
  id: string
  group: 'Do' | 'Run sheet' | 'Question' | 'Group' | 'Team'
  text: string
  key?: string
  run: () => void
}

const mostFound = 12

/** What has all the words that were typed, those that begin with them first; with nothing typed, the first of everything. */
export function find(all: readonly Findable[], typed: string): Findable[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const found = all.filter(({ text, group }) => {
    const within = plain(`${group} ${text}`)
    return words.every((word) => within.includes(word))
  })
  const begins = ({ text }: Findable) => words.length > 0 && plain(text).startsWith(words[0] as string)
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, mostFound)
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")
