import { usePageMessages } from '../messages/pageMessages.ts'
import { Button, ButtonGroup, Heading, Link, List, PostForm, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { useSiteName } from '../ui/SiteName.ts'
import type { ForgetPageData } from './page.ts'

/** Asks whether this device should forget someone, and says what it forgot. */
export function ForgetPage({ session, isDone }: ForgetPageData) {
  const service = useSiteName()
  const { forget } = usePageMessages()
  const items = (
    <List kind="bullet">
      {forget.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  )
  if (isDone)
    return (
      <Layout>
        <Heading level={1}>{forget.done}</Heading>
        <Text>{forget.removed}</Text>
        {items}
        <Text>{forget.stays}</Text>
        <Text>{forget.history}</Text>
        <Text>
          <Link href="/">{service}</Link>
        </Text>
      </Layout>
    )
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      <Heading level={1}>{forget.title}</Heading>
      <Text>{forget.lead}</Text>
      {items}
      <Text>{forget.counts}</Text>
      {session !== undefined && (
        <Text>
          <Link href={`/${session.id}/mine`}>{forget.save}</Link>
        </Text>
      )}
      <PostForm action="/forget">
        <ButtonGroup>
          <Button type="submit" variant="warning" text={forget.yes} />
          <Link href={session === undefined ? '/' : `/${session.id}`}>{forget.no}</Link>
        </ButtonGroup>
      </PostForm>
    </Layout>
  )
}
