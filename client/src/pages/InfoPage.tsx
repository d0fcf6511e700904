import { usePageMessages } from '../messages/pageMessages.ts'
import { Blocks } from '../ui/Blocks.tsx'
import { ButtonLink, Heading, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { InfoPageData } from './page.ts'

/** A page beside the sessions, in the programme's own words. */
export function InfoPage({ title, blocks, session, retentionDays }: InfoPageData) {
  const { toSession, retention } = usePageMessages()
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      <Heading level={1}>{title}</Heading>
      <Blocks blocks={blocks} />
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
