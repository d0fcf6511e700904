import { answerText } from '../kinds/results.ts'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { MyOutcomes } from '../outcomes/MyOutcomes.tsx'
import { outcomesInWords } from '../questions/inWords.ts'
import { ReceiptList } from '../questions/ReceiptList.tsx'
import { inEnglish } from '../ui/inEnglish.ts'
import { Button, Caption, Heading, Link, LinkButton, PostForm, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { MinePageData } from './page.ts'

/** What happened to everything one person said, for whoever has the link. */
export function MinePage({ session, receipts, answers, said, supported, outcomes, ...page }: MinePageData) {
  const messages = useMessages()
  const { generation, canChange, link } = page
  /** A page to keep, which shows on their own device that it was counted. */
  const proof = `/${session.id}/mine/${link}/proof`
  const action = `/${session.id}/commands`
  const { questions, polls, remove, day, time } = messages
  const { outcome } = questions
  const { mine } = usePageMessages()
  /** The day too: this page is read weeks later. */
  const received = (at: number) => mine.received(day(at), time(at))
  const isEmpty = [receipts, answers, said, supported].every((list) => list.length === 0)
  return (
    <Layout aside={<LanguageLink session={session.id} />}>
      <Caption>{session.title}</Caption>
      <Heading level={1}>{mine.title}</Heading>
      <Text>{mine.lead}</Text>
      {isEmpty && <Text>{mine.empty}</Text>}
      {receipts.length > 0 && (
        <>
          <Heading level={2}>{mine.asked}</Heading>
          <ReceiptList sessionId={session.id} receipts={receipts} from={canChange ? 'mine' : null} />
        </>
      )}
      <MyOutcomes outcomes={page.came} />
      {receipts.length > 0 && outcomes !== null && (
        <Text variant="aside">{outcomesInWords(outcomes, messages)}</Text>
      )}
      {answers.length > 0 && (
        <>
          <Heading level={2}>{mine.answered}</Heading>
          <ul className="app-said">
            {answers.map(({ question, untranslated, answer, at, late, back }) => (
              <li key={`${at} ${question.text}`} className="app-said__text">
                <Text className="app-board__text" {...inEnglish(untranslated)}>
                  {question.text}
                </Text>
                <Text className="app-board__text">
                  {polls.youSaid(answerText(question, answer, messages))}
                </Text>
                <Text variant="small">
                  {received(at)} {late ? mine.late : <Link href={proof}>{mine.counted}</Link>}
                </Text>
                {canChange && back !== undefined && (
                  <PostForm action={action} fields={{ type: 'withdrawAnswer', ...back, from: 'mine' }}>
                    <LinkButton type="submit" text={remove} about={question.text} />
                  </PostForm>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {said.length > 0 && (
        <>
          <Heading level={2}>{mine.inGroup}</Heading>
          <ul className="app-said">
            {said.map(({ round, contribution, prompt, text, at, people }) => (
              <li key={`${round} ${contribution}`} className="app-said__text">
                <Text className="app-board__text">{text}</Text>
                <Text variant="small">
                  {received(at)} {mine.about(prompt)} {people > 1 ? mine.agree(people - 1) : mine.counted}
                </Text>
                {canChange && (
                  <PostForm
                    action={action}
                    fields={{ type: 'withdrawContribution', round, contribution, from: 'mine' }}
                  >
                    <LinkButton type="submit" text={remove} about={text} />
                  </PostForm>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {supported.length > 0 && (
        <>
          <Heading level={2}>{mine.supported}</Heading>
          <ul className="app-said">
            {supported.map(({ text, at, answered }) => (
              <li key={`${at} ${text}`} className="app-said__text">
                <Text className="app-board__text">{text}</Text>
                <Text variant="small">
                  {answered === undefined ? outcome.shown : outcome.answered(answered.text)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {canChange && !isEmpty && (
        <Text>
          <Link href={`/${session.id}/mine/remove`}>{mine.all.link}</Link>
        </Text>
      )}
      {canChange && (
        <PostForm action={action} fields={{ type: 'renewLink', generation: generation + 1, from: 'mine' }}>
          <Heading level={2}>{mine.link.title}</Heading>
          {generation > 0 && <Text>{mine.link.renewed}</Text>}
          <Text>{mine.link.hint}</Text>
          <Button type="submit" variant="secondary" text={mine.link.renew} />
        </PostForm>
      )}
      <Text>
        <Link href={`/${session.id}`}>{mine.toSession}</Link>
      </Text>
    </Layout>
  )
}
