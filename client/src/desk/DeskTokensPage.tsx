import type { DeskToken, DeskTokensPageData } from '@companion/shared/programme/deskData'
import { Button, Inset, Link, PostForm, Section, Select, Table, Text } from '../ui/kit.ts'
import { dayInWords, momentInWords } from '../words/time.ts'
import { DataNav } from './DataNav.tsx'
import { DeskLayout } from './DeskLayout.tsx'

/** The tokens by which analysts’ programs read results, made for one person each. */
export function DeskTokensPage({
  tokens,
  people,
  address,
  made,
  problem,
  refused,
  done,
}: DeskTokensPageData) {
  return (
    <DeskLayout
      part="data"
      title="Tokens for the API"
      done={done}
      problems={problem === undefined ? [] : [{ field: 'staff', text: problem }]}
      refused={refused}
    >
      <DataNav at="/organise/data" />
      {made !== undefined && (
        <Inset role="status">
          <Text>The new token for {made.name}:</Text>
          <p className="app-token">
            <code>{made.token}</code>
          </p>
          <Text>Copy it now: it is shown once. Give it to {made.name} alone, and not by email.</Text>
        </Inset>
      )}
      <Text>
        With a token, a program reads the results that its holder may watch, and nothing else. It can change
        nothing. The audit log says who read what.
      </Text>
      <Text>
        Programs read from <code>{address}</code>. What there is to read is described in{' '}
        <Link href="/api/v1/openapi.json">the OpenAPI file</Link>.
      </Text>
      <Section id="new" title="Make a token">
        {people.length === 0 ? (
          <Text>
            A token is for someone who is on the <Link href="/organise/team">team</Link> by name as an
            official or an organiser. Nobody is yet.
          </Text>
        ) : (
          <PostForm action="/organise/data" noValidate>
            <Select
              id="staff"
              name="staff"
              label="Who it is for"
              hint="Officials and organisers who are on the team by name."
              error={problem}
              none="Choose a person"
              options={people.map(({ id, name }) => [id, name] as const)}
              defaultValue=""
            />
            <Text variant="quiet">It ends after 90 days, or when they are removed from the team.</Text>
            <Button type="submit" text="Make a token" />
          </PostForm>
        )}
      </Section>
      <InForce tokens={tokens} />
    </DeskLayout>
  )
}

function InForce({ tokens }: { tokens: DeskToken[] }) {
  if (tokens.length === 0) return <Text>There are no tokens.</Text>
  return (
    <Table
      isCards
      caption="Tokens in force"
      rowHead="Whose"
      columns={[
        { key: 'made', head: 'Made' },
        { key: 'by', head: 'By' },
        { key: 'until', head: 'Ends' },
        { key: 'end', head: 'End it now' },
      ]}
      rows={tokens.map(({ id, staff, name, at, by, until }) => ({
        key: id,
        head: <Link href={`/organise/team/${staff}`}>{name}</Link>,
        cells: [
          momentInWords(at),
          by,
          dayInWords(until),
          <PostForm key="end" action="/organise/data/end" fields={{ token: id }}>
            <Button type="submit" variant="warning" text="End this token" />
          </PostForm>,
        ],
      }))}
    />
  )
}
