import { useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages.ts'

/** What has to be put right before a form can be sent, with a link to each place. Takes the focus when it appears. */
export function ErrorSummary({
  message,
  href,
  takesFocus = true,
}: {
  message: string
  href?: string
  takesFocus?: boolean
}) {
  const { error, problem } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    box.current?.focus()
    const title = document.title
    document.title = `${error} ${title}`
    return () => {
      document.title = title
    }
  }, [takesFocus, error])
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="govuk-error-summary__title">{problem}</h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          <li>{href === undefined ? message : <a href={href}>{message}</a>}</li>
        </ul>
      </div>
    </div>
  )
}
