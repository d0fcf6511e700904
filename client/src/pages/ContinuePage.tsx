import { usePageMessages } from '../messages/pageMessages.ts'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Inset, Link, PostForm, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { ContinuePageData } from './page.ts'

/** Where the code from another device is entered. Its script fills in one that was scanned. */
export function ContinuePage({ tookPart, problem }: ContinuePageData) {
  const { deviceHere: words, home } = usePageMessages()
  const wrong = problem && words[problem]
  return (
    <Layout aside={<LanguageLink />}>
      {wrong && <ErrorSummary message={wrong} href="#code" takesFocus={false} />}
      <Heading level={1}>{words.title}</Heading>
      <Text>{words.lead}</Text>
      {tookPart && <Inset as="p">{words.tookPart}</Inset>}
      <PostForm action="/continue" noValidate>
        <CodeField label={words.code} hint={words.hint} problem={wrong} isSecret={false} />
        <Text>{words.own}</Text>
        <Button type="submit" text={words.go} />
      </PostForm>
      <Text>
        <Link href="/">{home.all}</Link>
      </Text>
    </Layout>
  )
}
