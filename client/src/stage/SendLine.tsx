import { type FormEvent, useState } from 'react'

type Props = { id: string; label: string; most: number; button: string; onSend: (text: string) => void }

/** One line to write, and a button that sends it. */
export function SendLine({ id, label, most, button, onSend }: Props) {
  const [text, setText] = useState('')
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() === '') return
    onSend(text.trim())
    setText('')
  }
  return (
    <form className="app-sendline" onSubmit={submit}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="govuk-input"
        id={id}
        value={text}
        maxLength={most}
        autoComplete="off"
        onChange={(typed) => setText(typed.currentTarget.value)}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {button}
      </button>
    </form>
  )
}
