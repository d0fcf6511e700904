import type { ReactNode } from 'react'

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void; children: ReactNode }

/** A small box to tick beside a text, for those who run a session. */
export function Check({ isOn, onSwitch, children }: Props) {
  return (
    <label className="app-check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {children}
    </label>
  )
}
