import { type DeskPart, deskParts } from '@companion/shared/programme/desk'
import type { ReactNode } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Link, PostForm } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'

type Props = {
  part: DeskPart
  title: string
  /** What was just done. */
  done?: string | undefined
  /** What must be put right first, and the field that it is about. */
  problem?: { text: string; field?: string | undefined } | undefined
  children: ReactNode
}

/** What stands around every page of the organiser's desk. */
export function DeskLayout({ part, title, done, problem, children }: Props) {
  return (
    <Layout
      wide
      aside={
        <PostForm action="/sign-out" className="app-desk__out">
          <Button type="submit" variant="secondary" text="Sign out" />
        </PostForm>
      }
    >
      <nav className="app-desk__nav" aria-label="Desk">
        {Object.entries(deskParts).map(([id, name]) => (
          <Link
            key={id}
            href={id === 'sessions' ? '/organise' : `/organise/${id}`}
            aria-current={id === part ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {problem !== undefined && (
        <ErrorSummary message={problem.text} href={`#${problem.field ?? 'main'}`} takesFocus={false} />
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
