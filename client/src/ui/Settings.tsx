import { Suspense, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Details } from './Details.tsx'
import { later } from './later.tsx'
import { Text } from './Text.tsx'

const SettingsForm = later(() => import('./SettingsForm.tsx').then((module) => module.SettingsForm))

/** How this person wants the pages, fetched when they open it. Needs JavaScript, and is not shown without. */
export function Settings() {
  const { settings, loading } = useMessages()
  const [wasOpened, setOpened] = useState(false)
  return (
    <Details summary={settings} className="app-js" onToggle={() => setOpened(true)}>
      {wasOpened && (
        <Suspense fallback={<Text>{loading}</Text>}>
          <SettingsForm />
        </Suspense>
      )}
    </Details>
  )
}
