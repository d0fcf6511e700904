import { useState } from 'react'
import { useConnection, useLiveState } from '../live/useView.ts'
import { settings as english } from '../messages/en/settings.ts'
import { usePart } from '../messages/messages.ts'
import { Button } from './Button.tsx'
import { applySetting, readSetting, type Setting, settings } from './chosenSettings.ts'
import { Select } from './Select.tsx'

/** How this person wants the pages: kept in this browser only. */
export function SettingsForm() {
  const [values, setValues] = useState<Record<Setting, string>>(() => ({
    appearance: readSetting('appearance'),
    text: readSetting('text'),
    motion: readSetting('motion'),
  }))
  const messages = usePart('settings', english)
  const paused = useLiveState((state) => state.paused)
  const { setPaused } = useConnection()
  const choose = (setting: Setting, value: string) => {
    applySetting(setting, value)
    setValues({ ...values, [setting]: value })
  }
  return (
    <>
      {(Object.keys(settings) as Setting[]).map((setting) => (
        <Select
          key={setting}
          id={`setting-${setting}`}
          label={messages[setting]}
          value={values[setting]}
          options={settings[setting].map((value) => [value, messages.choices[value]])}
          onChange={(change) => choose(setting, change.currentTarget.value)}
        />
      ))}
      <Button
        variant="secondary"
        onClick={() => setPaused(!paused)}
        text={paused ? messages.resume : messages.pause}
      />
    </>
  )
}
