import type { InfoBlock, PlaceToTurn } from '@companion/shared/infoPages'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { List } from './List.tsx'
import { Text } from './Text.tsx'

/** A text of the programme: headings, paragraphs, lists and places to turn. */
export function Blocks({ blocks }: { blocks: readonly InfoBlock[] }) {
  return blocks.map((block) => <Block key={JSON.stringify(block)} block={block} />)
}

function Block({ block }: { block: InfoBlock }) {
  if ('heading' in block) return <Heading level={2}>{block.heading}</Heading>
  if ('text' in block) return <Text>{block.text}</Text>
  if ('list' in block)
    return (
      <List kind="bullet">
        {block.list.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </List>
    )
  return (
    <ul className="app-calls">
      {block.calls.map((place) => (
        <li key={place.name} className="app-calls__place">
          <Call place={place} />
        </li>
      ))}
    </ul>
  )
}

/** Somewhere to turn: a press calls it, or begins a message to it. */
function Call({ place: { name, text, phone, sms, href } }: { place: PlaceToTurn }) {
  const number = phone ?? sms
  return (
    <>
      <Text>
        <strong>{href === undefined ? name : <Link href={href}>{name}</Link>}</strong>
      </Text>
      {number !== undefined && (
        <Link
          className="app-calls__number"
          href={`${phone === undefined ? 'sms' : 'tel'}:${number.replaceAll(' ', '')}`}
        >
          <span dir="ltr">{number}</span>
        </Link>
      )}
      <Text>{text}</Text>
    </>
  )
}
