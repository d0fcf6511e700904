import { usePageMessages } from '../messages/pageMessages.ts'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Inset, PostForm, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { TicketPageData } from './page.ts'

/** Where the ticket of an invitation is given. Its script takes it from the link; where someone has said something, they are asked first. */
export function TicketPage({ session, tookPart, isWrong }: TicketPageData) {
  const { ticket, deviceHere, home } = usePageMessages()
  const problem = isWrong ? ticket.wrong : undefined
  return (
    <Layout session={session} aside={<LanguageLink session={session.id} />}>
      {problem && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <Heading level={1}>{ticket.title}</Heading>
      {tookPart && <Inset as="p">{deviceHere.tookPart}</Inset>}
      <Text>{ticket.lead}</Text>
      <PostForm action={`/${session.id}/invited`} {...(!tookPart && { id: 'secret' })} noValidate>
        <CodeField label={ticket.code} hint={ticket.hint} problem={problem} isSecret={false} />
        <Text>{ticket.one}</Text>
        <Text>{ticket.secret}</Text>
        <Button type="submit" text={home.join} />
      </PostForm>
    </Layout>
  )
}
