import { usePageMessages } from '../messages/pageMessages.ts'
import { ButtonLink, Caption, Heading, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import type { NewTabPageData } from './page.ts'

/** The way out of a frame in which the browser keeps no cookie. */
export function NewTabPage({ session, origin }: NewTabPageData) {
  const words = usePageMessages().newTab
  return (
    <Layout aside={<LanguageLink session={session.id} />}>
      <Caption>{session.title}</Caption>
      <Heading level={1}>{words.title}</Heading>
      <Text>{words.why}</Text>
      <Text>
        <ButtonLink href={`/${session.id}`} target="_blank" rel="noreferrer">
          {words.open}
        </ButtonLink>
      </Text>
      <Text>{words.phone}</Text>
      <QrCode address={`${origin}/${session.id}`} label={words.qr} />
    </Layout>
  )
}
