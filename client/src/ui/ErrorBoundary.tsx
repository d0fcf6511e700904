import { Component, type ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Heading } from './Heading.tsx'
import { Inset } from './Inset.tsx'
import { Layout } from './Layout.tsx'
import { Link } from './Link.tsx'
import { LinkButton } from './LinkButton.tsx'
import { Text } from './Text.tsx'
import { keptTexts } from './useDraft.ts'

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
  const inView = [...boxes].map(({ value, labels }) => ({
    label: labels?.[0]?.textContent ?? '',
    text: value,
  }))
  const kept = keptTexts().filter((text) => !inView.some((one) => one.text === text))
  return [...inView, ...kept.map((text) => ({ label: '', text }))].filter(({ text }) => text.trim() !== '')
}

function Broken({ typed, plain }: { typed: readonly Typed[]; plain: string | undefined }) {
  const { broken, reload } = useMessages()
  return (
    <Layout>
      <Heading level={1}>{broken.title}</Heading>
      <Text>{broken.safe}</Text>
      {typed.map(({ label, text }) => (
        <Inset key={`${label} ${text}`}>
          {label !== '' && <Text variant="small">{label}</Text>}
          <Text>{text}</Text>
        </Inset>
      ))}
      <Text>
        <LinkButton text={reload} onClick={() => location.reload()} />
      </Text>
      {plain !== undefined && (
        <Text>
          <Link href={plain}>{broken.plain}</Link>
        </Text>
      )}
    </Layout>
  )
}
