import { usePageMessages } from '../messages/pageMessages.ts'
import { Heading, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { ArrivingPageData } from './page.ts'

/** Why someone is not let in at once, and that they need do nothing. */
export function ArrivingPage({ session }: ArrivingPageData) {
  const { arriving } = usePageMessages()
  return (
    <Layout session={session} aside={<LanguageLink session={session.id} />}>
      <Heading level={1}>{arriving.title}</Heading>
      <Text>{arriving.why}</Text>
      <Text>{arriving.what}</Text>
    </Layout>
  )
}
