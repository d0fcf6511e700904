import { field } from '@companion/shared/formFields'
import type { ParticipantView } from '@companion/shared/views/participant'
import { useState } from 'react'
import { useConnection, useLiveState, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { Button, PostForm, Select, Text } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'

/** What someone may say of themselves: asked once, optional, and changed here at any time. */
export function AboutYou({ sessionId }: { sessionId: string }) {
  const questions = useSlice<ParticipantView, 'whoYouAre'>('whoYouAre')
  const me = useLiveState(({ mine }) => mine.me)
  const isSending = useLiveState(({ outbox }) => outbox.some(({ command }) => command.type === 'describeMe'))
  const { send } = useConnection()
  const { aboutYou, preferNotToSay, sending } = useMessages()
  const [wasSent, setSent] = useState(false)
  if (questions === undefined) return null

  function save(form: HTMLFormElement): void {
    const data = new FormData(form)
    for (const { id: about } of questions ?? []) {
      const chosen = data.get(field.choice + about)
      if (typeof chosen !== 'string' || chosen === '') continue
      const choice = chosen === field.notSaid ? null : chosen
      if (me?.[about] !== choice) send({ type: 'describeMe', about, choice })
    }
    setSent(true)
  }

  return (
    <PostForm action={`/${sessionId}/commands`} fields={{ type: 'describeMe' }} onSend={save}>
      <Text>{aboutYou.why}</Text>
      {questions.map(({ id, text, hint, options }) => (
        <Select
          key={id}
          id={`about-${id}`}
          label={text}
          hint={hint}
          name={field.choice + id}
          defaultValue={me?.[id] === undefined ? '' : (me[id] ?? field.notSaid)}
          none={aboutYou.choose}
          options={options.map((option) => [option.id, option.text])}
        >
          <option value={field.notSaid}>{preferNotToSay}</option>
        </Select>
      ))}
      <div className="app-send">
        <Button type="submit" variant="secondary" text={aboutYou.save} />
        <p className="app-send__status" role="status">
          {isSending && sending}
          {!isSending && wasSent && me !== undefined && (
            <>
              <Tick /> {aboutYou.saved}
            </>
          )}
        </p>
      </div>
    </PostForm>
  )
}
