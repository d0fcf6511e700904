import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '../ui/kit.ts'
import type { Key } from '../ui/useKeys.ts'
import { type Findable, find } from './find.ts'
import { useFindables } from './useFindables.ts'

type Props = Parameters<typeof useFindables>[0] & { keys: readonly Key[]; onClose: () => void }

/** Finds anything of the console by name, and goes to it or does it. */
export function Palette({ keys, onClose, ...where }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  useEffect(() => dialog.current?.showModal(), [])
  const acts = keys.map(({ key, text, run }): Findable => ({ id: `do-${key}`, group: 'Do', text, key, run }))
  const found = find([...acts, ...useFindables(where)], typed)
  const chosen = found[Math.min(at, found.length - 1)]

  function choose(what: Findable | undefined): void {
    if (what === undefined) return
    // First, so that the focus that it gives back does not undo where the choice puts it.
    dialog.current?.close()
    what.run()
  }
  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter') choose(chosen)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(Math.min(at, found.length - 1) - 1, 0))
    else return
    event.preventDefault()
  }

  return (
    <dialog className="app-dialog app-palette" ref={dialog} aria-label="Find or do" onClose={onClose}>
      <input
        className="app-palette__box"
        role="combobox"
        aria-label="Find a question, a group or something to do"
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant={chosen?.id}
        autoComplete="off"
        placeholder="Find a question, a group or something to do"
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div className="app-palette__found" role="listbox" id="found" aria-label="Found">
        {found.map((one) => (
          // The box above has the keys, as a combobox does.
          <div
            key={one.id}
            id={one.id}
            role="option"
            tabIndex={-1}
            aria-selected={one === chosen}
            className="app-palette__one"
            onClick={() => choose(one)}
            onKeyDown={press}
          >
            <span className="app-palette__group">{one.group}</span>
            <span className="app-palette__text">{one.text}</span>
            {one.key !== undefined && <kbd className="app-key">{named(one.key)}</kbd>}
          </div>
        ))}
      </div>
      <p className="app-palette__none" role="status">
        {found.length === 0 ? (
          'Nothing here has these words.'
        ) : (
          <VisuallyHidden>{found.length} found</VisuallyHidden>
        )}
      </p>
    </dialog>
  )
}

const named = (key: string) => (/^[A-Z]$/.test(key) ? `Shift ${key}` : key.toUpperCase())
