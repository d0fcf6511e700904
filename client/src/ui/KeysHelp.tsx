import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { Heading } from './Heading.tsx'
import type { Key } from './useKeys.ts'

/** The keys and what they do, as a dialog. */
export function KeysHelp({ keys, onClose }: { keys: readonly Key[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog className="app-dialog" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className="app-dialog__head">
        <Heading level={2} id="keys-title">
          Keys
        </Heading>
        <Button variant="secondary" onClick={() => dialog.current?.close()} text="Close" />
      </div>
      <dl className="app-keys">
        {keys.map(({ key, text }) => (
          <div key={key} className="app-keys__row">
            <dt>
              <kbd className="app-key">{/^[A-Z]$/.test(key) ? `Shift ${key}` : key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
