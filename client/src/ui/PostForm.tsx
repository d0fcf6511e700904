import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'form'>, 'onSubmit'> & {
  action: string
  /** What is posted beside what is filled in. */
  fields?: object
  /** What sends it where there is JavaScript; `pressed` is the value of the button. */
  onSend?: (form: HTMLFormElement, pressed: string | null) => void
}

/** A form that is posted, or sent by JavaScript. */
export function PostForm({ fields = {}, onSend, children, ...rest }: Props) {
  return (
    <form
      method="post"
      {...rest}
      onSubmit={(event) => {
        if (onSend === undefined) return
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        onSend(event.currentTarget, submitter?.getAttribute('value') ?? null)
      }}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </form>
  )
}
