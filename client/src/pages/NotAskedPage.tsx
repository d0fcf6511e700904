import { field } from '@companion/shared/formFields'
import { limits } from '@companion/shared/limits'
import type { OutcomeView } from '@companion/shared/programme/outcomeViews'
import { notAskedTopic } from '@companion/shared/questions'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Stands, useDay, Why } from '../outcomes/OutcomeCard.tsx'
import { BoardPages } from '../questions/BoardPages.tsx'
import { ReceiptList } from '../questions/ReceiptList.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import {
  Button,
  Caption,
  Heading,
  Inset,
  Link,
  LinkButton,
  PostForm,
  Section,
  Text,
  Textarea,
} from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { NotAskedPageData } from './page.ts'

/** What nobody asked people about: to say it, to support what others said, and what officials reply to each. */
export function NotAskedPage(data: NotAskedPageData) {
  const { session, title, refused, wrote, receipts, found, all, from } = data
  const { youWrote, segments } = useMessages()
  const { notAsked: words, toSession } = usePageMessages()
  const page = (start: number) => `/${session.id}/not-asked?from=${start}`
  return (
    <Layout aside={<LanguageLink session={session.id} />}>
      {refused !== undefined && <ErrorSummary message={refused} />}
      {wrote !== undefined && <Inset as="p">{youWrote(wrote)}</Inset>}
      <Caption>{session.title}</Caption>
      <Heading level={1}>{title ?? segments.notAsked.title}</Heading>
      <Text>{words.lead}</Text>
      <Write {...data} />
      {receipts.length > 0 && (
        <Section id="yours" title={words.yours}>
          <ReceiptList sessionId={session.id} receipts={receipts} from="not-asked" />
        </Section>
      )}
      <Section id="all" title={words.all}>
        {all === 0 && <Text variant="quiet">{words.none}</Text>}
        <ul className="app-said">
          {found.map((one) => (
            <li key={one.question} className="app-said__text" id={`question-${one.question}`}>
              <One one={one} {...data} />
            </li>
          ))}
        </ul>
        <BoardPages from={from} all={all} shown={found.length} to={page} />
      </Section>
      <Text>
        <Link href={`/${session.id}`}>{toSession}</Link>
      </Text>
    </Layout>
  )
}

/** The box to write in, as long as it is taken. */
function Write({ session, isOpen, until, isSeenAtOnce }: NotAskedPageData) {
  const { safety, seenAtOnce, readFirst, urgent, upTo, day, time } = useMessages()
  const { notAsked: words } = usePageMessages()
  if (!isOpen) return <Text>{words.over}</Text>
  return (
    <>
      {until !== null && <Text>{words.until(day(until), time(until))}</Text>}
      <PostForm
        action={`/${session.id}/commands`}
        fields={{ type: 'ask', topic: notAskedTopic, from: 'not-asked' }}
      >
        <Textarea
          id="not-asked"
          label={words.label}
          labelSize="s"
          hint={`${safety} ${isSeenAtOnce ? seenAtOnce : readFirst}`}
          count={upTo(limits.questionLength)}
          name={field.text}
          rows={3}
          maxLength={limits.questionLength}
          required
        />
        <Button type="submit" text={words.send} />
        <Text variant="aside">{urgent}</Text>
      </PostForm>
    </>
  )
}

type OneProps = NotAskedPageData & { one: NotAskedPageData['found'][0] }

/** Something that one person said and others support, with what officials reply. */
function One({ one, session, votes, own, outcomes }: OneProps) {
  const { questions, undo } = useMessages()
  const { notAsked: words } = usePageMessages()
  const { question, text, score, answered, isLate, replies } = one
  const isMine = votes.includes(question)
  return (
    <>
      <Text className="app-board__text">{text}</Text>
      {answered?.text !== undefined && <Text className="app-board__answer">{answered.text}</Text>}
      <PostForm
        action={`/${session.id}/commands`}
        className="app-board__voice"
        fields={{ type: 'upvote', question, on: !isMine, from: 'not-asked' }}
      >
        <span>{questions.people(score)}</span>
        {own.includes(question) ? (
          words.own
        ) : (
          <LinkButton type="submit" text={isMine ? undo : words.support} about={text} />
        )}
        {isLate && (
          <Text as="span" variant="aside">
            {words.late}
          </Text>
        )}
      </PostForm>
      {replies.length === 0 ? (
        <Text variant="quiet">{words.noReply}</Text>
      ) : (
        replies.map((id) => <Reply key={id} outcome={outcomes.find((known) => known.id === id)} />)
      )}
    </>
  )
}

/** What officials reply. They write it in English. */
function Reply({ outcome }: { outcome: OutcomeView | undefined }) {
  const { notAsked: words, outcomes } = usePageMessages()
  const dayOf = useDay()
  if (outcome === undefined) return null
  const { title, due, isOverdue } = outcome
  return (
    <Inset className="app-outcome">
      <Text variant="small">{words.reply}</Text>
      <Stands {...outcome} />
      <Text lang="en">
        <strong>{title}</strong>
      </Text>
      <Why {...outcome} />
      {due !== undefined && (
        <Text variant="small">{isOverdue ? outcomes.overdue(dayOf(due)) : outcomes.due(dayOf(due))}</Text>
      )}
    </Inset>
  )
}
