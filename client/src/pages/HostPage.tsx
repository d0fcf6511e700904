import type { HostView } from '@companion/shared/views/host'
import { useState } from 'react'
import { useConnection, useLiveState } from '../connection/useView.ts'
import { ConnectionNote } from '../design/ConnectionNote.tsx'
import { Layout } from '../design/Layout.tsx'
import { People } from '../design/People.tsx'
import { HostPoll } from '../polls/HostPoll.tsx'
import { nextStep, openNext } from '../polls/nextStep.ts'
import { PressNext } from '../polls/PressNext.tsx'
import { RunSheet } from '../polls/RunSheet.tsx'
import { en } from '../words/en.ts'
import type { HostPageData } from './page.ts'

/** The host's console: the run sheet, the live thing with its figures, and what to press next. */
export function HostPage({ session, origin }: Pick<HostPageData, 'session' | 'origin'>) {
  const view = useLiveState(({ slices }) => slices) as HostView
  const { send } = useConnection()
  const [hasKey, setKey] = useState(true)
  const [looking, setLooking] = useState<string | null>(null)
  const stage = view.stage?.pollId ?? null
  const read = (pollId: string) => view[`poll:${pollId}`]
  const step = nextStep(view, read)
  const onScreen = looking ?? stage ?? view.runSheet?.[0] ?? null
  return (
    <Layout wide aside={<People />}>
      <h1 className="govuk-heading-m app-console__title">
        {session.title} <span className="app-quiet">host console</span>
      </h1>
      <ConnectionNote />
      <Refusals />
      <div className="app-console">
        <nav className="app-console__sheet" aria-label="Run sheet">
          <h2 className="govuk-heading-s">Run sheet</h2>
          <RunSheet
            order={view.runSheet ?? []}
            read={read}
            stage={stage}
            selected={onScreen}
            onSelect={setLooking}
          />
        </nav>
        <div className="app-console__live">
          <PressNext
            step={step}
            other={step.press === 'showResult' ? openNext(view.runSheet ?? [], stage, read) : null}
            read={read}
            hasKey={hasKey}
            onPress={(next) => {
              setLooking(null)
              send({ type: next.press, pollId: next.pollId, run: next.run })
            }}
          />
          {onScreen !== null && <HostPoll key={onScreen} pollId={onScreen} stage={stage} />}
        </div>
        <aside className="app-console__side" aria-label="Join and links">
          <h2 className="govuk-heading-s">How people join</h2>
          <p className="govuk-body">
            {origin.replace(/^https?:\/\//, '')}
            <br />
            <span className="app-joincode">{session.joinCode}</span>
          </p>
          <ul className="govuk-list">
            <NewTab href={`/${session.id}`} text="What participants see" />
            <NewTab href={`/${session.id}/screen`} text="The screen, to share in the call" />
            <NewTab href={`/${session.id}/official`} text="What officials see" />
            <NewTab href={session.callUrl} text="The video call" />
          </ul>
          <label className="app-check">
            <input type="checkbox" checked={hasKey} onChange={() => setKey(!hasKey)} />
            The key N presses the big button
          </label>
          <form method="post" action="/sign-out">
            <button type="submit" className="govuk-button govuk-button--secondary">
              Sign out
            </button>
          </form>
        </aside>
      </div>
    </Layout>
  )
}

function NewTab({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a className="govuk-link" href={href} target="_blank" rel="noreferrer">
        {text}
        <span className="govuk-visually-hidden"> (opens in a new tab)</span>
      </a>
    </li>
  )
}

/** What could not be done, and why: often because another host just did it. */
function Refusals() {
  const isWaiting = useLiveState(
    ({ outbox, status }) => status === 'lost' && outbox.some(({ state }) => state === 'sending'),
  )
  const refused = useLiveState(({ outbox }) => outbox.find(({ state }) => state === 'refused'))
  const { dismiss } = useConnection()
  if (isWaiting) return <p className="app-note">{en.pressKept}</p>
  if (refused?.state !== 'refused') return null
  return (
    <div className="govuk-inset-text app-refused" role="status">
      {refused.message}{' '}
      <button type="button" className="app-linkbutton" onClick={() => dismiss(refused.command.id)}>
        OK
      </button>
    </div>
  )
}
