import type { Asking, BriefingPageData, Part, Saying } from '@companion/shared/programme/briefing'
import type { ReactNode } from 'react'
import { Bar } from '../polls/PollResult.tsx'
import { Details, Heading, Link, Table, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { OfficialsNav } from '../ui/OfficialsNav.tsx'
import { SignOut } from '../ui/SignOut.tsx'
import { count, number, people } from '../words/numbers.ts'
import { startInWords } from '../words/time.ts'
import { Dots } from './Dots.tsx'
import {
  changeInWords,
  differenceInWords,
  partInWords,
  samePeople,
  sharedInWords,
  sourceOf,
  subjectOf,
} from './words.ts'

/** What stands out in a session on one screen: what most said, where groups differ, what changed. */
export function BriefingPage(data: BriefingPageData) {
  const { session, figures, here, answered, fewest, shared, differences, changes, looked, closed, open } =
    data
  return (
    <Layout wide aside={<SignOut />}>
      <OfficialsNav session={session.id} part="briefing" />
      <Heading level={1} size="l">
        {session.title}: briefing
      </Heading>
      <p className="app-briefing__about">
        {`${startInWords(session.startsAt)}. `}
        {here === undefined ? 'The session has ended. ' : `${number(here)} here now. `}
        {`At most ${people(answered)} answered one question. `}
        {`${count(closed, 'question has', 'questions have')} closed`}
        {open > 0 && ` and ${number(open)} ${open === 1 ? 'is' : 'are'} open`}
        {'. People chose to come, so these figures speak for those who answered and for nobody else. '}
        <Link href={`/${session.id}/publication`}>
          {figures.status === 'published' ? 'Published figures' : 'Provisional figures'}
        </Link>
      </p>
      <div className="app-briefing">
        <Column
          title="What most people said"
          none="In no question that has closed did more than half say the same."
          looked={looked.shared}
        >
          {shared.map((one) => (
            <Finding
              key={keyOf(one)}
              headline={sharedInWords(one)}
              note={`${number(one.all.count)} of ${people(one.all.of)}.`}
              {...one}
            >
              <Bar share={one.all.count / one.all.of} />
            </Finding>
          ))}
        </Column>
        <Column
          title="Where groups differ most"
          none="There are no two groups of a closed question that can be shown."
          looked={looked.differences}
        >
          {differences.map((one, index) => (
            <Finding
              key={keyOf(one)}
              headline={differenceInWords(one)}
              note={`By ‘${one.about}’.${one.hidden === 0 ? '' : ` ${count(one.hidden, 'group is', 'groups are')} kept back or too small.`}`}
              {...one}
            >
              <Picture
                isDrawn={index === 0}
                rows={one.groups.map((group) => ({ text: group.text, parts: [group] }))}
                {...one}
              />
            </Finding>
          ))}
        </Column>
        <Column
          title="What changed most"
          none="There is no question that the same people answered twice and that can be shown."
          looked={looked.changes}
        >
          {changes.map((one) => (
            <Finding key={keyOf(one)} headline={changeInWords(one)} note={samePeople(one)} {...one}>
              <Picture isDrawn rows={[{ text: 'Both times', parts: [one.before, one.after] }]} {...one} />
            </Finding>
          ))}
        </Column>
      </div>
      <Details summary="How these were found">
        <Text>
          {`Everything is from the last closed asking of each question with choices, a scale or statements, and from shares of at least ${number(fewest)} people. A group is compared only where its whole row is shown. Of a scale, the points on each side of its middle are taken together. Each statement or question stands in a list once. The largest shares, differences and changes are at the top; where they are alike, the order of the session decides. With many comparisons, some differences are large by chance.`}
        </Text>
      </Details>
    </Layout>
  )
}

type Found = { asking: Asking; saying: Saying }
const keyOf = ({ asking, saying }: Found) => `${asking.pollId} ${saying.item ?? ''}`

type ColumnProps = { title: string; none: string; looked: number; children: ReactNode[] }

function Column({ title, none, looked, children }: ColumnProps) {
  return (
    <section className="app-card app-briefing__column" aria-label={title}>
      <Heading level={2} size="m">
        {title}
      </Heading>
      {children.length === 0 ? <Text>{none}</Text> : children}
      <Text variant="small">{`Looked through ${count(looked, 'figure', 'figures')}.`}</Text>
    </section>
  )
}

type FindingProps = Found & { headline: string; note: string; children: ReactNode }

function Finding({ headline, note, asking, saying, children }: FindingProps) {
  return (
    <div className="app-briefing__finding">
      <Heading level={3} size="s">
        {headline}
      </Heading>
      <p className="app-briefing__subject">{subjectOf(asking, saying)}</p>
      {children}
      <p className="app-briefing__source">{`${note} ${sourceOf(asking, saying)}`}</p>
    </div>
  )
}

type PictureProps = Found & { about?: string; isDrawn: boolean; rows: { text: string; parts: Part[] }[] }

/** Shares as a table, and where there is room as dots too. */
function Picture({ asking, saying, about, isDrawn, rows }: PictureProps) {
  const title = `${subjectOf(asking, saying)}: share who ${saying.said}${about === undefined ? '' : `, by ‘${about}’`}`
  const isPair = rows.some(({ parts }) => parts.length > 1)
  return (
    <>
      {isDrawn && (
        <Dots
          label={`${title}. ${rows.map(({ text, parts }) => `${text}: ${parts.map(partInWords).join(', then ')}`).join('; ')}.`}
          rows={rows}
        />
      )}
      <Details summary={isDrawn ? 'As a table' : 'Every group'}>
        <Table
          caption={title}
          rowHead="Who"
          columns={
            isPair
              ? [
                  { key: 'before', head: 'The time before' },
                  { key: 'after', head: 'This time' },
                ]
              : [{ key: 'share', head: 'Share' }]
          }
          rows={rows.map(({ text, parts }) => ({ key: text, head: text, cells: parts.map(partInWords) }))}
        />
      </Details>
    </>
  )
}
