import { signInTitles } from '@companion/shared/audiences'
import type { SignedOutReason } from '@companion/shared/protocol'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { SignInPageData } from './page.ts'

const signedOutInWords: Record<SignedOutReason, string> = {
  expired: 'You signed in more than 12 hours ago, so we have signed you out.',
  codeChanged: 'The access code has changed.',
  signedOut: 'You signed out in another tab.',
}

/** Where an access code is asked for. */
export function SignInPage({ session, audience, problem, signedOutBy }: SignInPageData) {
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">{signInTitles[audience]}</h1>
      {signedOutBy !== undefined && (
        <p className="app-note" role="status">
          {signedOutInWords[signedOutBy]} Sign in to carry on.
        </p>
      )}
      <form method="post" action={`/${session.id}/sign-in`} noValidate>
        <input type="hidden" name="audience" value={audience} />
        <CodeField
          label="Access code"
          hint="The person who runs this service gave you this code. You can leave out dashes and capital letters."
          problem={problem}
          isSecret={true}
        />
        <button type="submit" className="govuk-button">
          Sign in
        </button>
      </form>
      <p className="govuk-body">
        Here to take part?{' '}
        <a className="govuk-link" href={`/${session.id}`}>
          Go to the session
        </a>
        .
      </p>
    </Layout>
  )
}
