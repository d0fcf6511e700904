import type { Problem } from '@companion/shared/programme/problem'
import type { ReactNode } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { SignOut } from '../ui/SignOut.tsx'

/** What a page says above everything else. */
export type Said = {
  title: string
  /** What was just done. */
  done?: string | undefined
  /** What must be put right in its fields, the first of which is said above the page. */
  problems?: readonly Problem<string>[]
  /** Why what was asked did nothing, where that is not about one field. */
  refused?: string | undefined
  children: ReactNode
}

/** What stands around a page on which the team writes or decides. `nav`: the ways from it. */
export function TeamLayout({
  nav,
  title,
  done,
  problems = [],
  refused,
  children,
}: Said & { nav?: ReactNode }) {
  const [first] = refused === undefined ? problems : [{ field: 'main', text: refused }]
  return (
    <Layout wide aside={<SignOut />}>
      {nav}
      {first !== undefined && (
        <ErrorSummary message={first.text} href={`#${first.field}`} takesFocus={false} />
      )}
      {done !== undefined && (
        <p className="app-note" role="status">
          {done}
        </p>
      )}
      <Heading level={1}>{title}</Heading>
      {children}
    </Layout>
  )
}
