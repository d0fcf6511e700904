import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** What is wrong with what a control holds. */
export function ErrorMessage({ id, children }: { id: string; children: ReactNode }) {
  const { error } = useMessages()
  return (
    <p className="govuk-error-message" id={id}>
      <VisuallyHidden>{error}</VisuallyHidden> {children}
    </p>
  )
}
