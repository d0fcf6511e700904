import { Suspense, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { later } from './later.tsx'

const SettingsForm = later(() => import('./SettingsForm.tsx').then((module) => module.SettingsForm))

/** How this person wants the pages, fetched when they open it. Needs JavaScript, and is not shown without. */
export function Settings() {
  const { settings } = useMessages()
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="govuk-details app-js" onToggle={() => setOpened(true)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{settings.title}</span>
      </summary>
      <div className="govuk-details__text">
        {wasOpened && (
          <Suspense fallback={<p className="govuk-body">Loading</p>}>
            <SettingsForm />
          </Suspense>
        )}
      </div>
    </details>
  )
}
