import type { GroundPageData, GroundStatement, GroundView } from '@companion/shared/programme/ground'
import { Details, Heading, List, Section, Table, Tag, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { OfficialsNav } from '../ui/OfficialsNav.tsx'
import { Sideways } from '../ui/Sideways.tsx'
import { SignOut } from '../ui/SignOut.tsx'
import { count, list, number } from '../words/numbers.ts'

/** What people agree on, whoever they are and however else they answered. */
export function GroundPage({ of, fewest, byPeople, texts, found }: GroundPageData) {
  return (
    <Layout wide aside={<SignOut />}>
      <OfficialsNav session={of.id} part="ground" />
      <Heading level={1}>Common ground: {of.title}</Heading>
      <Text variant="quiet">
        Statements that at least 60 of 100 people agree with in every group. People chose to come, so these
        are not shares of everyone in England.
      </Text>
      {texts.length === 0 ? (
        <Text>No set of statements has closed yet. What people agree on appears here once one has.</Text>
      ) : (
        <>
          <ByPeople byPeople={byPeople} />
          <Found found={found} texts={texts} fewest={fewest} />
        </>
      )}
    </Layout>
  )
}

function ByPeople({ byPeople }: Pick<GroundPageData, 'byPeople'>) {
  return (
    <Section id="people" title="Agreed in every group of people">
      <Text variant="quiet">Of 100 people who answered, also those who passed or left a statement out.</Text>
      {byPeople.length === 0 && <Text>No set of statements was broken down by who people are.</Text>}
      {byPeople.map(({ about, statements, shown }) => (
        <div key={about}>
          <Heading level={3} size="s">
            {about}
          </Heading>
          {statements.length === 0 ? (
            <Text>
              {shown === 0
                ? 'No statement can be shown for two groups or more: too few people are in them.'
                : `None of the ${count(shown, 'statement', 'statements')} that can be shown for two groups or more is agreed in all of them.`}
            </Text>
          ) : (
            <Sideways label={`Agreed in every group: ${about}`}>
              <Table
                isNumeric
                isCards
                caption={`Agreed in every group: ${about}`}
                isCaptionHidden
                rowHead="Statement"
                columns={[
                  { key: 'everyone', head: 'Everyone, of 100' },
                  { key: 'lowest', head: 'Lowest group, of 100' },
                  { key: 'highest', head: 'Highest group, of 100' },
                  { key: 'shown', head: 'Groups shown' },
                ]}
                rows={statements.map(({ text, everyone, lowest, highest, shown: groups }) => ({
                  key: text,
                  head: text,
                  cells: [
                    number(everyone),
                    `${number(lowest.share)} (${lowest.group})`,
                    `${number(highest.share)} (${highest.group})`,
                    number(groups),
                  ],
                }))}
              />
            </Sideways>
          )}
        </div>
      ))}
    </Section>
  )
}

const letters = ['A', 'B', 'C', 'D']

type FoundProps = { found: GroundView; texts: readonly string[]; fewest: number }

function Found({ found, texts, fewest }: FoundProps) {
  return (
    <Section id="groups" title="Agreed by people who otherwise answer differently">
      <Text variant="quiet">
        Of 100 people who said something of a statement: those who passed are among them, and those who left
        it out are not.
      </Text>
      {found.found ? (
        <Groups {...found} texts={texts} fewest={fewest} />
      ) : (
        <Text>{whyNot(found.why, fewest)}</Text>
      )}
      <Details summary="How groups are found">
        <List kind="bullet">
          <li>
            People are laid out by the two directions that their answers differ most in (principal
            components), and put together with those nearest to them (k-means), in two, three or four groups.
          </li>
          <li>
            Groups are shown only if the same ones come out of five random halves of the people, each from
            another start, and people are clearly nearer to their own group than to the next.
          </li>
          <li>
            Nobody is asked what group they are in, nobody is shown as a point, and the groups have no names.
            They say how answers go together, not who people are.
          </li>
          <li>
            A share is kept back where fewer than {number(fewest)} people in a group agree, or fewer do not,
            or where it could be worked out from the others.
          </li>
        </List>
      </Details>
    </Section>
  )
}

function whyNot(why: Exclude<GroundView, { found: true }>['why'], fewest: number): string {
  switch (why) {
    case 'notEnded':
      return 'Groups are looked for when the session has ended.'
    case 'tooFew':
      return 'There are too few people or statements to look for groups.'
    case 'notStable':
      return 'No groups can be relied on: other ones come out of each half of the people. People did not fall into camps.'
    case 'tooSmall':
      return `There are groups, but one of them, or all others together, has fewer than ${number(fewest)} people, so none is shown.`
  }
}

type GroupsProps = Extract<GroundView, { found: true }> & { texts: readonly string[]; fewest: number }

function Groups({ sizes, statements, texts }: GroupsProps) {
  const agreed = statements.filter(({ isAgreed }) => isAgreed)
  const hidden = statements.filter(({ isHidden }) => isHidden)
  const groups = sizes.map((size, at) => `${letters[at]} (${number(size)} of 100 people)`)
  return (
    <>
      <Text>
        {`The answers fall into ${number(sizes.length)} groups: ${list(groups)}. `}
        {agreed.length === 0
          ? 'No statement is agreed in all of them.'
          : `${count(agreed.length, 'statement is', 'statements are')} agreed in all of them.`}
        {hidden.length > 0 &&
          ` ${count(hidden.length, 'of these bridges', 'of these bridge')} what the shares of everyone hide: a statement that divides the groups has as large a share.`}
      </Text>
      <Sideways label="Statements by group">
        <Table
          isNumeric
          isCards
          caption="Of 100 people who said something of a statement, how many agree, by group; what all groups agree with most comes first"
          rowHead="Statement"
          columns={[
            { key: 'everyone', head: 'Everyone' },
            ...sizes.map((_, at) => ({ key: String(at), head: `Group ${letters[at]}` })),
          ]}
          rows={statements.map((statement) => ({
            key: String(statement.statement),
            head: <Statement statement={statement} text={texts[statement.statement] ?? ''} />,
            cells: [
              number(statement.everyone),
              ...statement.groups.map((share) => (share === null ? 'c' : number(share))),
            ],
          }))}
        />
      </Sideways>
      <Text variant="small">c: kept back, because it would stand for few people.</Text>
    </>
  )
}

function Statement({
  statement: { isAgreed, isHidden },
  text,
}: {
  statement: GroundStatement
  text: string
}) {
  return (
    <>
      <span>{text}</span>{' '}
      {isAgreed && <Tag colour={isHidden ? 'blue' : 'green'}>{isHidden ? 'Bridges' : 'Agreed in all'}</Tag>}
    </>
  )
}
