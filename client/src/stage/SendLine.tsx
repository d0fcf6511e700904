import type { ChangeEvent, FormEvent } from 'react'
import { Button, Textarea, TextInput } from '../ui/kit.ts'
import { useDraft } from '../ui/useDraft.ts'

type Props = { id: string; label: string; most: number; button: string; onSend: (text: string) => void }

/** What fits into one line; more is written in a larger box. */
const mostInLine = 500

/** A few words to write, and a button that sends them. */
export function SendLine({ id, label, most, button, onSend }: Props) {
  const [text, setText] = useDraft(id, '')
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() === '') return
    onSend(text.trim())
    setText('')
  }
  const box = {
    id,
    label,
    isCompact: true,
    value: text,
    maxLength: most,
    autoComplete: 'off',
    onChange: (typed: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setText(typed.currentTarget.value),
  }
  return (
    <form className="app-sendline" onSubmit={submit}>
      {most > mostInLine ? <Textarea rows={4} {...box} /> : <TextInput {...box} />}
      <Button type="submit" variant="secondary" text={button} />
    </form>
  )
}
