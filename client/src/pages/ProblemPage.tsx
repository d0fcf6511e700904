import { Layout } from '../design/Layout.tsx'
import type { ProblemPageData } from './page.ts'

/** What to do when a page cannot be shown. */
export function ProblemPage({ title, message }: ProblemPageData) {
  return (
    <Layout>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{message}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          All sessions
        </a>
      </p>
    </Layout>
  )
}
