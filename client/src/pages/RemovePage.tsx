import { usePageMessages } from '../messages/pageMessages.ts'
import { Button, ButtonGroup, Caption, Heading, Link, List, PostForm, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { RemovePageData } from './page.ts'

/** Asks whether someone wants to take back everything that they said, and says what stays. */
export function RemovePage({ session }: RemovePageData) {
  const { mine, forget } = usePageMessages()
  const { title, lead, items, stays, later, yes } = mine.all
  return (
    <Layout session={session} aside={<LanguageLink session={session.id} />}>
      <Caption>{session.title}</Caption>
      <Heading level={1}>{title}</Heading>
      <Text>{lead}</Text>
      <List kind="bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
      <Text>{stays}</Text>
      <Text>{later}</Text>
      <PostForm action={`/${session.id}/commands`} fields={{ type: 'withdrawAll', from: 'mine' }}>
        <ButtonGroup>
          <Button type="submit" variant="warning" text={yes} />
          <Link href={`/${session.id}/mine`}>{forget.no}</Link>
        </ButtonGroup>
      </PostForm>
    </Layout>
  )
}
