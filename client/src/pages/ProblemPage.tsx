import { usePageMessages } from '../messages/pageMessages.ts'
import { Layout } from '../ui/Layout.tsx'
import type { ProblemPageData } from './page.ts'

/** What to do when a page cannot be shown. */
export function ProblemPage({ title, message }: ProblemPageData) {
  const { home } = usePageMessages()
  return (
    <Layout>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{message}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {home.all}
        </a>
      </p>
    </Layout>
  )
}
