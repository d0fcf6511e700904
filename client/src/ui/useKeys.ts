import { useEffect, useEffectEvent } from 'react'

/** A key, what it does in words, and doing it. */
export type Key = { key: string; text: string; run: () => void }

/** Let keys act while `isOn`, but not while someone types, nor with Control, Alt or the command key. */
export function useKeys(keys: readonly Key[], isOn: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const pressed = keys.find(({ key }) => key === event.key)
    if (pressed === undefined) return
    event.preventDefault()
    pressed.run()
  })
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
      if (!isTyping && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat) press(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}
