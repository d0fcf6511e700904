import type { ReactNode } from 'react'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Button, ButtonGroup, ButtonLink, Details, Heading, Link, List, Section, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { TellPageData } from './page.ts'

/** What people can send and give to others. `public/tell.js` shows its buttons, where the browser has what they need. */
export function TellPage({ about, origin, others, session }: TellPageData) {
  const { tell, event, toSession } = usePageMessages()
  const address = `${origin}/`
  const { short = about.lead, long } = about
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      <Heading level={1}>{tell.title}</Heading>
      <Text variant="lead">{tell.lead}</Text>
      <Section className="app-part" id="short" title={tell.short}>
        <ToCopy id="text-short" text={short} address={address}>
          <Button text={tell.share} hidden data-share={address} data-title={about.title} data-text={short} />
        </ToCopy>
      </Section>
      {long !== undefined && (
        <Section className="app-part" id="long" title={tell.long}>
          <ToCopy id="text-long" text={long} address={address} />
        </Section>
      )}
      {others.length > 0 && (
        <Section className="app-part" id="others" title={tell.others}>
          {others.map(({ code, direction, name, short: brief, long: whole }) => {
            const language = { lang: code, dir: direction }
            return (
              <Details key={code} summary={<span {...language}>{name}</span>}>
                <ToCopy id={`text-short-${code}`} text={brief} address={address} language={language} />
                <ToCopy id={`text-long-${code}`} text={whole} address={address} language={language} />
              </Details>
            )
          })}
        </Section>
      )}
      <Section className="app-part" id="print" title={tell.print}>
        <Text>{tell.printHow}</Text>
        <List>
          <li>
            <Link href="/tell/poster">{tell.poster}</Link>
          </li>
          <li>
            <Link href="/tell/cards">{tell.cards}</Link>
          </li>
        </List>
      </Section>
      <Text>
        <Link href="/">{event.all}</Link>
      </Text>
      {session !== undefined && <ButtonLink href={`/${session.id}`}>{toSession}</ButtonLink>}
    </Layout>
  )
}

type Copied = {
  id: string
  text: string
  address: string
  /** Where it is in another language than the page. */
  language?: { lang: string; dir: 'ltr' | 'rtl' }
  /** Other buttons. */
  children?: ReactNode
}

/** A text with the address, to be copied by hand or by a press. */
function ToCopy({ id, text, address, language, children }: Copied) {
  const { tell } = usePageMessages()
  return (
    <>
      <div className="app-copy" id={id} {...language}>
        <Text>{text}</Text>
        <Text dir="ltr">{address}</Text>
      </div>
      <ButtonGroup>
        {children}
        <Button variant="secondary" text={tell.copy} hidden data-copy={id} data-done={tell.copied} />
      </ButtonGroup>
    </>
  )
}
