import type { ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** What is wrong with what a control holds. */
export function ErrorMessage({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="govuk-error-message" id={id}>
      <VisuallyHidden>Error:</VisuallyHidden> {children}
    </p>
  )
}
