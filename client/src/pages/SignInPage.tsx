import { signInTitles } from '@companion/shared/programme/access'
import type { SignedOutReason } from '@companion/shared/protocol'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, ButtonLink, Caption, Heading, Link, PostForm, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import type { SignInPageData } from './page.ts'

const signedOutInWords: Record<SignedOutReason, string> = {
  expired: 'You signed in more than 12 hours ago, so we have signed you out.',
  codeChanged: 'The access code has changed.',
  accessChanged: 'What you can open has changed.',
  signedOut: 'You signed out in another tab. This also happens when nobody uses your pages for an hour.',
}

/** Where an access code is asked for. */
export function SignInPage({ session, audience, problem, signedOutBy, ...page }: SignInPageData) {
  const { hasAccounts, isForExperiences } = page
  const ofOrganisers = isForExperiences ? '/experiences' : '/organise'
  const to = session === undefined ? ofOrganisers : `/${session.id}/${audience}`
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      {session !== undefined && <Caption>{session.title}</Caption>}
      <Heading level={1}>{isForExperiences ? 'Sign in to read experiences' : signInTitles[audience]}</Heading>
      {signedOutBy !== undefined && (
        <p className="app-note" role="status">
          {signedOutInWords[signedOutBy]} Sign in to carry on.
        </p>
      )}
      {hasAccounts && (
        <ButtonLink href={`/sign-in/account?to=${to}`}>Sign in with your work account</ButtonLink>
      )}
      <PostForm
        action={`${session === undefined ? ofOrganisers : `/${session.id}`}/sign-in`}
        fields={{ audience }}
        noValidate
      >
        <CodeField
          label="Access code"
          hint="The person who runs this service gave you this code. You can leave out dashes and capital letters."
          problem={problem}
          isSecret={true}
        />
        <Button type="submit" text="Sign in" />
      </PostForm>
      <Text>
        Here to take part?{' '}
        <Link href={`/${session?.id ?? ''}`}>Go to the {session === undefined ? 'sessions' : 'session'}</Link>
        .
      </Text>
    </Layout>
  )
}
