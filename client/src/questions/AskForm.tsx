import { field } from '@companion/shared/formFields'
import { limits } from '@companion/shared/limits'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { FoundQuestion } from '@companion/shared/views/questions'
import { useEffect, useRef, useState } from 'react'
import { Held } from '../details/Held.tsx'
import { getReadyToLook, useGate } from '../details/useGate.ts'
import { useConnection, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { Helping, helpingIn } from '../ui/Helping.tsx'
import { Button, Inset, LinkButton, PostForm, Select, Text, Textarea } from '../ui/kit.ts'
import { useDraft } from '../ui/useDraft.ts'

const most = limits.questionLength
/** How long someone stops typing before alike questions are looked for, in milliseconds. */
const pauseMs = 500
type Props = {
  action: string
  /** The question that is put in other words; a new one is asked where there is none. */
  editing?: { question: number; text: string }
  onDone?: () => void
}

/** A question to write. Alike ones are offered meanwhile, and what looks like someone's details is pointed out before it is sent. */
export function AskForm({ action, editing, onDone }: Props) {
  const { send, find } = useConnection()
  const { topics = [], moderation } = useSlice<ParticipantView, 'asking'>('asking') ?? {}
  const gate = useGate(String, deliver)
  const form = useRef<HTMLFormElement>(null)
  const messages = useMessages()
  const { questions: words } = messages
  const [alike, setAlike] = useState<readonly FoundQuestion[]>([])
  const id = editing === undefined ? 'ask' : `edit-question-${editing.question}`
  const [text, setText] = useDraft(id, editing?.text ?? '')
  const [topic, setTopic] = useDraft(`${id}-topic`, '')

  const isNew = editing === undefined
  useEffect(() => {
    if (!isNew || text.length < 10) return setAlike([])
    let isWanted = true
    const timer = setTimeout(
      () => find({ order: 'alike', search: text }, ({ found }) => isWanted && setAlike(found)),
      pauseMs,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [isNew, text, find])

  function deliver(words: string): void {
    if (editing === undefined)
      send({ type: 'ask', text: words, ...(topic !== '' && { topic }), ...helpingIn(form.current) })
    else send({ type: 'editQuestion', question: editing.question, text: words })
    setText(editing?.text ?? '')
    setTopic('')
    onDone?.()
  }

  function offer(): void {
    if (text.trim() !== '') void gate.offer(text.trim())
  }

  return (
    <PostForm ref={form} action={action} fields={{ type: 'ask' }} onSend={offer}>
      <Textarea
        id={id}
        label={editing === undefined ? words.ask : words.edit}
        labelSize="s"
        hint={`${messages.safety} ${moderation === 'after' ? messages.seenAtOnce : messages.readFirst}`}
        count={text === '' ? messages.upTo(most) : messages.left(most - text.length)}
        isCompact
        canSpeak
        name={field.text}
        rows={3}
        maxLength={most}
        required
        value={text}
        onFocus={getReadyToLook}
        onChange={(typed) => {
          gate.forget()
          setText(typed.currentTarget.value)
        }}
      />
      {alike.length > 0 && (
        <Inset variant="advice">
          <Text>{words.alike}</Text>
          {alike.map(({ question, text: other }) => (
            <p key={question}>
              {other}{' '}
              <LinkButton
                text={words.supportAlike}
                about={other}
                onClick={() => {
                  send({ type: 'upvote', question, on: true })
                  setText('')
                }}
              />
            </p>
          ))}
        </Inset>
      )}
      <Held gate={gate} onTakeOut={(words, without) => setText(without(words))} />
      {editing === undefined && topics.length > 0 && (
        <Select
          id="ask-topic"
          label={words.topic}
          name="topic"
          none={words.noTopic}
          options={topics.map((one) => [one.id, one.text])}
          value={topic}
          onChange={(chosen) => setTopic(chosen.currentTarget.value)}
        />
      )}
      {editing === undefined && <Helping id="ask" />}
      <Button type="submit" variant="secondary" text={editing === undefined ? words.send : words.change} />
      {editing === undefined && <Text variant="aside">{messages.urgent}</Text>}
    </PostForm>
  )
}
