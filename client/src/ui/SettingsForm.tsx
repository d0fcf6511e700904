import { useState } from 'react'
import { useConnection, useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { applySetting, readSetting, type Setting, settings } from './settings.ts'

/** How this person wants the pages: kept in this browser only. */
export function SettingsForm() {
  const [values, setValues] = useState<Record<Setting, string>>(() => ({
    appearance: readSetting('appearance'),
    text: readSetting('text'),
    motion: readSetting('motion'),
  }))
  const { settings: messages } = useMessages()
  const paused = useLiveState((state) => state.paused)
  const { setPaused } = useConnection()
  const choose = (setting: Setting, value: string) => {
    applySetting(setting, value)
    setValues({ ...values, [setting]: value })
  }
  return (
    <>
      {(Object.keys(settings) as Setting[]).map((setting) => (
        <div className="govuk-form-group" key={setting}>
          <label className="govuk-label" htmlFor={`setting-${setting}`}>
            {messages[setting]}
          </label>
          <select
            className="govuk-select"
            id={`setting-${setting}`}
            value={values[setting]}
            onChange={(change) => choose(setting, change.currentTarget.value)}
          >
            {settings[setting].map((value) => (
              <option key={value} value={value}>
                {messages.choices[value]}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => setPaused(!paused)}
      >
        {paused ? messages.resume : messages.pause}
      </button>
    </>
  )
}
