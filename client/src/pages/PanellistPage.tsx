import type { PanellistView } from '@companion/shared/views/panellist'
import type { AssignedQuestion } from '@companion/shared/views/questions'
import { useEffect, useState } from 'react'
import { useConnection, useSlice } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { Button, Caption, Details, Heading, Select, Text, VisuallyHidden } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { Refused } from '../ui/Refused.tsx'
import { SignedOut } from '../ui/SignedOut.tsx'
import { people } from '../words/numbers.ts'
import type { PanellistPageData } from './page.ts'

/** The questions that someone on the panel was given, in the order of how many people they stand for. */
export function PanellistPage({ session }: Pick<PanellistPageData, 'session'>) {
  const assigned = useSlice<PanellistView, 'assigned'>('assigned') ?? []
  const { topics = [] } = useSlice<PanellistView, 'asking'>('asking') ?? {}
  const [name, setName] = useState('')
  // The name stands in the address, so that a reload finds it again.
  useEffect(() => setName(new URLSearchParams(location.search).get('as') ?? ''), [])
  const names = [...new Set([...assigned.map((one) => one.assigned), name].filter(Boolean))].sort()
  const mine = assigned.filter((one) => name === '' || one.assigned === name)
  const now = mine.filter(({ status }) => status === 'now')
  const next = mine.filter(({ status }) => status !== 'now' && status !== 'answered')
  const answered = mine.filter(({ status }) => status === 'answered')
  const list = (title: string, questions: readonly AssignedQuestion[]) =>
    questions.length > 0 && (
      <section aria-label={title}>
        <Heading level={2} size="s">
          {title}
        </Heading>
        <ul className="app-said app-said--dense">
          {questions.map((one) => (
            <Assigned
              key={one.question}
              asked={one}
              topic={topics.find(({ id }) => id === one.topic)?.text}
            />
          ))}
        </ul>
      </section>
    )
  return (
    <Layout>
      <Caption>{session.title}</Caption>
      <Heading level={1} size="m">
        Questions for you to answer
      </Heading>
      <ConnectionNote />
      <SignedOut />
      <Refused />
      {names.length > 0 && (
        <Select
          id="panellist"
          label="Who are you?"
          none="Everyone on the panel"
          options={names.map((one) => [one, one])}
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value)
            history.replaceState(
              null,
              '',
              currentTarget.value === '' ? '?' : `?as=${encodeURIComponent(currentTarget.value)}`,
            )
          }}
        />
      )}
      {mine.length === 0 && (
        <Text variant="quiet">
          Nothing yet. When a host gives you a question, it comes up here by itself.
        </Text>
      )}
      {list('Being answered now', now)}
      {list('To answer', next)}
      {list('Answered', answered)}
      <form method="post" action="/sign-out">
        <Button type="submit" variant="secondary" text="Sign out" />
      </form>
    </Layout>
  )
}

function Assigned({ asked, topic }: { asked: AssignedQuestion; topic: string | undefined }) {
  const { send } = useConnection()
  const { question, text, score, assigned, status, answer } = asked
  return (
    <li className="app-said__text">
      <Text className="app-board__text">
        <strong>{text}</strong>
      </Text>
      <Text variant="aside">{[people(score), topic, `for ${assigned}`].filter(Boolean).join(', ')}</Text>
      {answer !== undefined && <Text>{answer}</Text>}
      {(status === 'shown' || status === 'now') && (
        <Details
          className="app-decisions__write"
          summary={
            <>
              Write the answer
              <VisuallyHidden> {text}</VisuallyHidden>
            </>
          }
          isPlain
        >
          <SendLine
            id={`answer-${question}`}
            label="The answer, for everyone"
            most={1000}
            button="Publish the answer"
            onSend={(words) => send({ type: 'markAnswered', question, text: words })}
          />
        </Details>
      )}
      {status !== 'shown' && status !== 'now' && status !== 'answered' && (
        <Text variant="small">It is not on the board at the moment.</Text>
      )}
    </li>
  )
}
