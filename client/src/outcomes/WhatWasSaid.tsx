import type {
  AskedView,
  CameOfSession,
  Counted,
  OutcomeView,
  SaidView,
} from '@companion/shared/programme/outcomeViews'
import { usePageMessages } from '../messages/pageMessages.ts'
import { PollResult } from '../polls/PollResult.tsx'
import { inEnglish } from '../ui/inEnglish.ts'
import { Heading, Link, Section, Tag, Text } from '../ui/kit.ts'

/** How many people took part, in a sentence. */
export function TookPart({ counted }: { counted: Counted }) {
  const { outcomes: words } = usePageMessages()
  return 'people' in counted ? words.tookPart(counted.people) : words.fewTookPart(counted.fewerThan)
}

type Props = { came: CameOfSession; outcomes: readonly OutcomeView[] }

/** What was asked and said in a session, each with what came of it or that it is open. */
export function WhatWasSaid({ came, outcomes }: Props) {
  const { outcomes: words, notAsked: left } = usePageMessages()
  const { asked, questions, points, moreQuestions, notAsked, moreNotAsked } = came
  const titles = new Map(outcomes.map(({ id, title }) => [id, title]))
  return (
    <>
      {asked.length > 0 && (
        <Section id="asked" title={words.asked}>
          {asked.map((one) => (
            <Asked key={one.key} asked={one} titles={titles} />
          ))}
        </Section>
      )}
      {points.length > 0 && (
        <Section id="points" title={words.points}>
          <SaidList
            items={points.map((point) => ({
              ...point,
              about: point.isDissent ? words.disagree(point.prompt) : point.prompt,
            }))}
            titles={titles}
            count={words.behind}
          />
        </Section>
      )}
      {questions.length > 0 && (
        <Section id="questions" title={words.questions}>
          <SaidList items={questions} titles={titles} count={words.support} />
          {moreQuestions > 0 && <Text>{words.moreQuestions(moreQuestions)}</Text>}
        </Section>
      )}
      {notAsked.length > 0 && (
        <Section id="not-asked" title={left.section}>
          <SaidList items={notAsked} titles={titles} count={words.behind} />
          {moreNotAsked > 0 && <Text>{left.more(moreNotAsked)}</Text>}
        </Section>
      )}
    </>
  )
}

type Titles = ReadonlyMap<string, string>

/** A question that everyone was asked, in the words it was asked in, with its result where everyone may see it. */
function Asked({ asked, titles }: { asked: AskedView; titles: Titles }) {
  const { outcomes: words } = usePageMessages()
  const { question, untranslated, result, isFew, said, outcomes } = asked
  return (
    <article className="app-card app-asked">
      <Heading level={3} {...inEnglish(untranslated)}>
        {question.text}
      </Heading>
      {result === undefined ? (
        <Text variant="quiet">{isFew ? words.fewAnswered : words.noResult}</Text>
      ) : (
        <PollResult question={question} result={result} said={said} />
      )}
      <CameOfIt outcomes={outcomes} titles={titles} />
    </article>
  )
}

type ListProps = {
  items: readonly (SaidView & { about?: string })[]
  titles: Titles
  count?: (people: number) => string
}

function SaidList({ items, titles, count }: ListProps) {
  return (
    <ul className="app-said">
      {items.map(({ key, text, people, about, outcomes }) => (
        <li key={key} className="app-said__text">
          {about !== undefined && <Text variant="aside">{about}</Text>}
          <Text className="app-board__text">{text}</Text>
          {people !== null && count !== undefined && <Text variant="small">{count(people)}</Text>}
          <CameOfIt outcomes={outcomes} titles={titles} />
        </li>
      ))}
    </ul>
  )
}

/** The outcomes of one thing, which stand above; or that it is open. */
function CameOfIt({ outcomes, titles }: { outcomes: readonly string[]; titles: Titles }) {
  const { outcomes: words } = usePageMessages()
  if (outcomes.length === 0)
    return (
      <Text variant="small">
        <Tag colour="grey">{words.open}</Tag>
      </Text>
    )
  return (
    <Text variant="small">
      {words.answered}{' '}
      {outcomes.map((id, index) => (
        <span key={id} lang="en">
          {index > 0 && '; '}
          <Link href={`#outcome-${id}`}>{titles.get(id)}</Link>
        </span>
      ))}
    </Text>
  )
}
