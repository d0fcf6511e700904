import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { CodeField } from '../ui/CodeField.tsx'
import { Button, Heading, Link, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { DoorPageData } from './page.ts'

/** How to come in where the link alone lets nobody in, and that everyone can watch. */
export function DoorPage({ session, by }: DoorPageData) {
  const { door, home } = usePageMessages()
  const { call } = useMessages()
  return (
    <Layout session={session} aside={<LanguageLink session={session.id} />}>
      <Heading level={1}>{door[by]}</Heading>
      {by === 'code' ? (
        <>
          <Text>{door.codeWhere}</Text>
          <form action="/join" method="get" className="app-join" noValidate>
            <CodeField label={home.code} hint={home.codeHint} problem={undefined} isSecret={false} />
            <Button type="submit" text={home.join} />
          </form>
        </>
      ) : (
        <>
          <Text>{door.invitationHow}</Text>
          <Text>
            <Link href={`/${session.id}/invited`}>{door.have}</Link>
          </Text>
        </>
      )}
      <Text>{door.watch}</Text>
      <Text>
        <Link href={session.callUrl} isNewTab>
          {call}
        </Link>
      </Text>
    </Layout>
  )
}
