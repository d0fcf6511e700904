import type { InfoBlock, PlaceToTurn } from '@companion/shared/infoPages'
import { usePageMessages } from '../messages/pageMessages.ts'
import { ButtonLink, Heading, Link, List, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { InfoPageData } from './page.ts'

/** A page beside the sessions, in the programme's own words. */
export function InfoPage({ title, blocks, session, retentionDays }: InfoPageData) {
  const { toSession, retention } = usePageMessages()
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      <Heading level={1}>{title}</Heading>
      {blocks.map((block) => (
        <Block key={JSON.stringify(block)} block={block} />
      ))}
      {retentionDays !== undefined && (
        <>
          <Heading level={2}>{retention.title}</Heading>
          <Text>{retentionDays === null ? retention.never : retention.days(retentionDays)}</Text>
        </>
      )}
      {session !== undefined && <ButtonLink href={`/${session.id}`}>{toSession}</ButtonLink>}
    </Layout>
  )
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
