import type { ParticipantView } from '@companion/shared/views/participant'
import type { SessionInfo } from '@companion/shared/views/session'
import { useEffect, useState } from 'react'
import { answerText } from '../kinds/results.ts'
import { useLiveParts, useLiveState } from '../live/useView.ts'
import { settings as english } from '../messages/en/settings.ts'
import { useMessages, usePart } from '../messages/messages.ts'
import { AboutYou } from '../people/AboutYou.tsx'
import { Receipts } from '../questions/Receipts.tsx'
import { inEnglish } from '../ui/inEnglish.ts'
import { Button, Heading, Link, PostForm, Section, Text } from '../ui/kit.ts'
import { Settings } from '../ui/Settings.tsx'
import { Tick } from '../ui/Tick.tsx'

export type YouProps = {
  session: SessionInfo
  isOver: boolean
  /** What came of what they said, rendered, where it came with the page. */
  came: string | undefined
}

/** What someone said and what became of it, who they are if they like, how the pages look, and where to turn. */
export function You({ session, isOver, came }: YouProps) {
  const messages = useMessages()
  const { you, aboutYou, help, call, safety, urgent } = messages
  const { mine, device } = usePart('settings', english)
  const isAsked = useLiveState(({ slices }) => slices['whoYouAre'] !== undefined)
  return (
    <>
      <Heading level={1}>{you.title}</Heading>
      <Text variant="quiet">{you.lead}</Text>
      <Answers />
      <Receipts sessionId={session.id} action={`/${session.id}/commands`} canAsk={!isOver} />
      <Came sessionId={session.id} given={came} />
      {isAsked && (
        <Section className="app-me" id="you" title={aboutYou.title}>
          <AboutYou sessionId={session.id} />
        </Section>
      )}
      <Section className="app-me" id="help" title={help}>
        <Text>
          <Link href={session.callUrl} isNewTab>
            {call}
          </Link>
        </Text>
        <PostForm action={`/${session.id}/another-device`}>
          <Button type="submit" variant="secondary" text={device} />
        </PostForm>
        <Text>{safety}</Text>
        <Text>{urgent}</Text>
        <Text>
          <Link href={`/${session.id}/mine`}>{mine}</Link>
        </Text>
        <Text>
          <Link href={`/forget?session=${session.id}`}>{you.forget}</Link>
        </Text>
        <Settings />
      </Section>
    </>
  )
}

/** What came of what someone said. The server renders it, so that a phone needs no words for it. */
function Came({ sessionId, given }: { sessionId: string; given: string | undefined }) {
  const [html, setHtml] = useState(given)
  useEffect(() => {
    if (given !== undefined) return
    fetch(`/${sessionId}/outcomes/mine`)
      .then(async (response) => response.ok && setHtml(await response.text()))
      .catch(() => {})
  }, [sessionId, given])
  return <div dangerouslySetInnerHTML={{ __html: html ?? '' }} />
}

/** What someone answered, the latest first. */
function Answers() {
  const messages = useMessages()
  const { you, polls, received, time } = messages
  const parts = useLiveParts(({ mine, slices }) =>
    Object.fromEntries(
      Object.entries(mine)
        .filter(([name]) => name.startsWith('answer:'))
        .flatMap(([name, given]) => {
          const poll = name.replace('answer:', 'poll:')
          return [
            [name, given],
            [poll, slices[poll]],
          ]
        }),
    ),
  ) as ParticipantView & Record<`answer:${string}`, { run: number; answer: never; at: number } | undefined>
  const given = Object.keys(parts)
    .filter((name): name is `answer:${string}` => name.startsWith('answer:'))
    .flatMap((name) => {
      const [mine, run] = [parts[name], parts[name.replace('answer:', 'poll:') as `poll:${string}`]]
      return mine == null || run === undefined || run.run !== mine.run
        ? []
        : [{ ...mine, question: run.question, untranslated: run.untranslated }]
    })
    .sort((one, next) => next.at - one.at)
  if (given.length === 0) return null
  return (
    <Section id="answers" title={you.answers}>
      <ul className="app-said">
        {given.map(({ question, untranslated, answer, at }) => (
          <li key={`${question.text} ${at}`} className="app-said__text">
            <Text className="app-board__text" {...inEnglish(untranslated)}>
              {question.text}
            </Text>
            <Text variant="small">
              <Tick /> <span>{received(time(at))}</span>{' '}
              {polls.youSaid(answerText(question, answer, messages))}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
