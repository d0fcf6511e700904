import { usePageMessages } from '../messages/pageMessages.ts'
import { Heading, Link, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { ProblemPageData } from './page.ts'

/** What to do when a page cannot be shown. */
export function ProblemPage({ title, message }: ProblemPageData) {
  const { home } = usePageMessages()
  return (
    <Layout aside={<LanguageLink />}>
      <Heading level={1}>{title}</Heading>
      <Text>{message}</Text>
      <Text>
        <Link href="/">{home.all}</Link>
      </Text>
    </Layout>
  )
}
