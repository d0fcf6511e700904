import type { DangersView, DangerView } from '@companion/shared/views/dangers'
import { useEffect, useId, useRef } from 'react'
import { useConnection } from '../live/useView.ts'
import { Button, LinkButton, TextInput } from '../ui/kit.ts'
import { useDraft } from '../ui/useDraft.ts'

type Props = { danger: DangerView; lead: DangersView['lead']; onClose: () => void }

/** How to reach the safeguarding lead, and who has told them: a name that is typed once. */
export function TellLead({ danger: { dangers, messages }, lead, onClose }: Props) {
  const { send } = useConnection()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useDraft('my name', '')
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      className="app-danger__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        send({ type: 'takeDanger', dangers, by: name.trim() })
        onClose()
      }}
    >
      <p className="app-danger__lead">
        {lead === undefined ? (
          'Nobody is named in this session’s programme. Tell the safeguarding lead that your team agreed on.'
        ) : (
          <>
            <strong>{lead.name}</strong>: {lead.reach}
          </>
        )}
      </p>
      <TextInput
        id={id}
        label="Your name, to be kept with it"
        isCompact
        autoComplete="name"
        maxLength={60}
        required
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <span className="app-row">
        <Button
          type="submit"
          variant="warning"
          className="app-act"
          text={messages > 1 ? `I have told them of all ${dangers.length}` : 'I have told them'}
        />
        <LinkButton text="Not yet" onClick={onClose} />
      </span>
    </form>
  )
}
