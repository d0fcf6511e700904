import { Component, type ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Layout } from './Layout.tsx'
import { LinkButton } from './LinkButton.tsx'

type Typed = { label: string; text: string }
type Props = {
  /** The address of the same page without JavaScript, where it can be worked with. */
  plain?: string | undefined
  children: ReactNode
}

/** Around every page: where the program breaks, what was typed is still there to be read, and there is a way to go on. */
export class ErrorBoundary extends Component<Props, { typed: readonly Typed[] | null }> {
  override state = { typed: null }

  /** The page that broke is still in the document. */
  static getDerivedStateFromError() {
    return { typed: typedOnPage() }
  }

  override render() {
    const { typed } = this.state
    return typed === null ? this.props.children : <Broken typed={typed} plain={this.props.plain} />
  }
}

function typedOnPage(): Typed[] {
  const boxes = document.querySelectorAll<HTMLInputElement>('main textarea, main input:not([type])')
  return [...boxes].flatMap(({ value, labels }) =>
    value.trim() === '' ? [] : { label: labels?.[0]?.textContent ?? '', text: value },
  )
}

function Broken({ typed, plain }: { typed: readonly Typed[]; plain: string | undefined }) {
  const { broken } = useMessages()
  return (
    <Layout>
      <h1 className="govuk-heading-l">{broken.title}</h1>
      <p className="govuk-body">{broken.safe}</p>
      {typed.map(({ label, text }) => (
        <div key={`${label} ${text}`} className="govuk-inset-text">
          <p className="govuk-body-s">{label}</p>
          <p className="govuk-body">{text}</p>
        </div>
      ))}
      <p className="govuk-body">
        <LinkButton text={broken.again} onClick={() => location.reload()} />
      </p>
      {plain !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={plain}>
            {broken.plain}
          </a>
        </p>
      )}
    </Layout>
  )
}
