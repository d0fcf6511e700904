import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Link, PostForm, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import type { ConfirmPageData } from './page.ts'

/** Where someone of the team gives their access code again. */
export function ConfirmPage({ to, problem, hasAccounts }: ConfirmPageData) {
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <Heading level={1}>Give your access code again</Heading>
      <Text>
        We ask for it before you take files away, end a session, change the team or a code, or look at
        records, in case someone else is at this device. We will not ask again for 10 minutes.
      </Text>
      <PostForm action="/confirm" fields={{ to }} noValidate>
        <CodeField
          label="Access code"
          hint="The code that you signed in with. You can leave out dashes and capital letters."
          problem={problem}
          isSecret={true}
        />
        <Button type="submit" text="Continue" />
      </PostForm>
      {hasAccounts && (
        <Text>
          Signed in with your work account?{' '}
          <Link href={`/sign-in/account?again&to=${encodeURIComponent(to)}`}>Show it again instead</Link>.
        </Text>
      )}
      <Text>
        {/* Pages of the desk may ask for the code to be opened at all. */}
        <Link href={to.startsWith('/organise/') ? '/organise' : to}>Go back</Link>
      </Text>
    </Layout>
  )
}
