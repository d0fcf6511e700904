import type { PreparedPage } from '@companion/shared/programme/texts'

type Block = PreparedPage['blocks'][number]
type Place = Extract<Block, { calls: unknown }>['calls'][number]

/** How the blocks of a page are written in a box: a heading, a line of a list, a place to turn, and all else is text. */
const marks = { heading: '## ', item: '- ', place: '+ ' } as const

/** The blocks of a page as someone writes them. */
export function toMarkup(blocks: readonly Block[]): string {
  return blocks.map(written).join('\n\n')
}

function written(block: Block): string {
  if ('heading' in block) return marks.heading + block.heading
  if ('list' in block) return block.list.map((item) => marks.item + item).join('\n')
  if ('calls' in block) return block.calls.map(writtenPlace).join('\n')
  return block.text
}

function writtenPlace({ name, text, phone, sms, href }: Place): string {
  const ways = [phone && `call ${phone}`, sms && `text ${sms}`, href]
  return marks.place + [name, ...ways.filter(Boolean), text].join(' | ')
}

/** What someone wrote, as blocks; nothing is checked yet. Lines of one list, or of places to turn, stand together. */
export function fromMarkup(written: string): Block[] {
  const blocks: Block[] = []
  for (const line of written.split(/\r?\n/).map((one) => one.trim()))
    if (line !== '') blocks.push(blockOf(line, blocks))
  return blocks
}

/** The block that a line is, which takes the last block up where it goes on with it. */
function blockOf(line: string, blocks: Block[]): Block {
  const rest = line.slice(2).trim()
  const last = blocks.at(-1)
  if (line.startsWith(marks.heading)) return { heading: line.slice(marks.heading.length).trim() }
  if (line.startsWith(marks.item)) {
    if (last === undefined || !('list' in last)) return { list: [rest] }
    blocks.pop()
    return { list: [...last.list, rest] }
  }
  if (line.startsWith(marks.place)) {
    const place = readPlace(rest)
    if (last === undefined || !('calls' in last)) return { calls: [place] }
    blocks.pop()
    return { calls: [...last.calls, place] }
  }
  return { text: line }
}

function readPlace(line: string): Place {
  const [name = '', ...parts] = line.split('|').map((part) => part.trim())
  const after = (word: string) => parts.find((part) => part.startsWith(word))?.slice(word.length)
  const [phone, sms] = [after('call '), after('text ')]
  const href = parts.find((part) => part.startsWith('https://'))
  const isText = (part: string) => !part.startsWith('call ') && !part.startsWith('text ') && part !== href
  return {
    name,
    text: parts.filter(isText).join(' '),
    ...(phone !== undefined && { phone }),
    ...(sms !== undefined && { sms }),
    ...(href !== undefined && { href }),
  }
}
