/** Each setting and its values, the first being what holds until someone chooses. `public/settings.js` shows every page so. */
export const settings = {
  appearance: ['system', 'light', 'dark'],
  text: ['usual', 'large', 'largest'],
  motion: ['system', 'calm'],
} as const

export type Setting = keyof typeof settings

const keyOf = (setting: Setting) => `companion-${setting}`

/** What was chosen in this browser. */
export function readSetting(setting: Setting): string {
  const values: readonly string[] = settings[setting]
  try {
    const kept = localStorage.getItem(keyOf(setting))
    if (kept !== null && values.includes(kept)) return kept
  } catch {
    // A browser that keeps nothing has the first value every time.
  }
  return settings[setting][0]
}

/** Show the page so, and keep the choice. */
export function applySetting(setting: Setting, value: string): void {
  document.documentElement.dataset[setting] = value
  try {
    localStorage.setItem(keyOf(setting), value)
  } catch {
    // It holds until the page is left.
  }
}
