import type {
  MissingGroup,
  MissingPageData,
  MissingQuestion,
  MissingTable,
} from '@companion/shared/programme/missing'
import type { Counted } from '@companion/shared/programme/outcomeViews'
import { Heading, Section, Table, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { OfficialsNav } from '../ui/OfficialsNav.tsx'
import { SignOut } from '../ui/SignOut.tsx'
import { list, number, people } from '../words/numbers.ts'
import { dayInWords } from '../words/time.ts'

/** Who took part in a session, who did not, and what was skipped most. */
export function MissingPage(data: MissingPageData) {
  const { session, invited, here, mostAnswered, first, last, tables, questions } = data
  return (
    <Layout wide aside={<SignOut />}>
      <OfficialsNav session={session.id} part="missing" />
      <Heading level={1}>{session.title}: who is missing</Heading>
      <Text>
        People chose to come. These numbers are counted, not estimated, and nothing is weighted: a group with
        a small share here is heard less than its size elsewhere.
      </Text>
      <Section id="stayed" title="Who came and who stayed">
        <Table
          caption="Who came and who stayed"
          isCaptionHidden
          isHeadHidden
          rowHead="What"
          columns={[{ key: 'people', head: 'People' }]}
          rows={[
            ...(invited === null
              ? []
              : [
                  { key: 'made', head: 'Invitations made', cells: [number(invited.made)] },
                  {
                    key: 'came',
                    head: 'Joined by an invitation and took part',
                    cells: [inWords(invited.came)],
                  },
                ]),
            ...(here === undefined ? [] : [{ key: 'here', head: 'Here now', cells: [people(here)] }]),
            { key: 'most', head: 'Most in one question', cells: [inWords(mostAnswered)] },
            ...(first === null
              ? []
              : [{ key: 'first', head: 'In the first question that closed', cells: [inWords(first)] }]),
            ...(last === null
              ? []
              : [{ key: 'last', head: 'In the last question that closed', cells: [inWords(last)] }]),
          ]}
        />
        <Text variant="quiet">Someone is in a question who answered it or chose ‘Prefer not to say’.</Text>
      </Section>
      {tables.length === 0 ? (
        <Text>No question has closed yet of which groups of people can be shown.</Text>
      ) : (
        tables.map((table) => <Groups key={table.text} {...table} />)
      )}
      {questions.length > 0 && <Questions questions={questions} />}
    </Layout>
  )
}

const inWords = (counted: Counted) =>
  'people' in counted ? people(counted.people) : `Fewer than ${number(counted.fewerThan)} people`

const share = (value: number | null) => (value === null ? '' : `${number(value)}%`)

function difference({ share: here, reference }: MissingGroup): string {
  if (here === null || reference === null) return ''
  const points = Math.round(10 * (here - reference)) / 10
  return points === 0 ? 'The same' : `${number(Math.abs(points))} points ${points < 0 ? 'fewer' : 'more'}`
}

function Groups(table: MissingTable) {
  const { text, notSaid, groups, sources } = table
  const hasReference = groups.some(({ reference }) => reference !== null)
  const hasDifference = hasReference && notSaid !== null
  const hasStayed = groups.some(({ first, last }) => first !== null && last !== null)
  const together = groups.flatMap((group) => group.together ?? [])
  const head = (key: string, name: string) => ({ key, head: name })
  return (
    <Section id={`group-${text}`} title={text}>
      <Table
        isCards
        caption={text}
        isCaptionHidden
        rowHead="Group"
        columns={[
          head('people', 'Answered'),
          head('share', 'Share here'),
          ...(hasReference ? [head('reference', 'Share elsewhere')] : []),
          ...(hasDifference ? [head('difference', 'Difference')] : []),
          ...(hasStayed ? [head('first', 'First question'), head('last', 'Last question')] : []),
        ]}
        rows={groups.map((group) => ({
          key: group.text,
          head: group.text,
          cells: [
            number(group.people),
            share(group.share),
            ...(hasReference ? [share(group.reference)] : []),
            ...(hasDifference ? [difference(group)] : []),
            ...(hasStayed ? [group.first, group.last].map(numberOrNot) : []),
          ],
        }))}
      />
      <Text variant="quiet">
        {whatOf(table)}
        {together.length > 0 &&
          ` Other groups: ${list(together)}. They are together so that no figure stands for few people.`}
        {hasStayed && ` First question: ‘${table.first}’. Last question: ‘${table.last}’.`}
      </Text>
      <Text variant="quiet">
        {hasReference
          ? `Elsewhere: ${sources.map(({ source, date }) => `${source}, ${dayInWords(Date.parse(date))}`).join('; ')}.`
          : 'An organiser can add the shares of these groups elsewhere at the desk, under Data.'}
        {hasReference &&
          !hasDifference &&
          ' No difference is given, because people who did not say are among the other groups.'}
      </Text>
    </Section>
  )
}

const numberOrNot = (value: number | null) => (value === null ? 'Not shown' : number(value))

/** What shares are of. */
function whatOf({ asked, of, notSaid }: MissingTable): string {
  if (notSaid === null) return `Of ${people(of)} who answered ‘${asked}’, with those who did not say.`
  return `Of ${people(of)} who said it and answered ‘${asked}’. ${number(notSaid)} more did not say.`
}

function Questions({ questions }: { questions: readonly MissingQuestion[] }) {
  return (
    <Section id="skipped" title="What was skipped most">
      <Text>
        Each question was put to everyone who was in the session while it was open. ‘Did neither’ is how many
        fewer people answered or skipped it than the question that most did.
      </Text>
      <Table
        isCards
        caption="Questions, those with the largest share of ‘Prefer not to say’ first"
        isCaptionHidden
        rowHead="Question"
        columns={[
          { key: 'answered', head: 'Answered' },
          { key: 'skipped', head: 'Preferred not to say' },
          { key: 'silent', head: 'Did neither' },
        ]}
        rows={questions.map(({ key, text, run, answered, skipped, silent }) => ({
          key,
          head: run === 1 ? text : `${text} (asking ${run})`,
          cells: [number(answered), number(skipped), number(silent)],
        }))}
      />
    </Section>
  )
}
