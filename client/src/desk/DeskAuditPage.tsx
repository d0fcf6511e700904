import type { AuditFilter, DeskAuditPageData } from '@companion/shared/programme/deskAudit'
import { Button, ButtonGroup, Link, Select, Table, Text } from '../ui/kit.ts'
import { Pages } from '../ui/Pages.tsx'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'

/** Who of the team did what, when, newest first. */
export function DeskAuditPage({
  filter,
  rows,
  all,
  first,
  number,
  pages,
  days,
  ...choices
}: DeskAuditPageData) {
  return (
    <DeskLayout part="audit" title="Audit log">
      <Text>
        Who of the team did what, and when. It has no words of participants. A line is kept for {days} days.
      </Text>
      <Filter filter={filter} {...choices} />
      {all === 0 ? (
        <Text>Nothing in the log matches.</Text>
      ) : (
        <>
          <Text>
            {all === 1 ? '1 line' : `${all} lines`}
            {pages > 1 && `, of which this page has ${first} to ${first + rows.length - 1}`}.{' '}
            <Link href={`/organise/audit.csv?${asQuery(filter)}`}>Take these lines away (CSV)</Link>
          </Text>
          <Table
            isCards
            caption="Audit log, newest first"
            isCaptionHidden
            rowHead="When (UK time)"
            columns={[
              { key: 'by', head: 'Who' },
              { key: 'what', head: 'What' },
              { key: 'session', head: 'Session' },
            ]}
            rows={rows.map(({ key, at, who, by, session, text }) => ({
              key,
              head: momentInWords(at),
              cells: [
                who === null ? (
                  by
                ) : (
                  <Link key="by" href={`/organise/audit?${asQuery({ ...filter, who })}`}>
                    {by}
                  </Link>
                ),
                text,
                session,
              ],
            }))}
          />
          <Pages
            label="Pages of the log"
            number={number}
            pages={pages}
            to={(page) => `/organise/audit?${asQuery(filter)}&page=${page}`}
          />
        </>
      )}
    </DeskLayout>
  )
}

function Filter({
  filter,
  sessions,
  people,
  kinds,
}: Pick<DeskAuditPageData, 'filter' | 'sessions' | 'people' | 'kinds'>) {
  return (
    <form method="get" action="/organise/audit" className="app-desk__row app-desk__filter">
      <Select
        id="session"
        name="session"
        label="Session"
        none="All sessions"
        defaultValue={filter.session}
        options={sessions.map(({ id, title }) => [id, title] as const)}
      />
      <Select
        id="who"
        name="who"
        label="Person"
        none="Everyone"
        defaultValue={filter.who}
        options={people.map(({ id, name }) => [id, name] as const)}
      />
      <Select
        id="what"
        name="what"
        label="What they did"
        none="Anything"
        defaultValue={filter.what}
        options={kinds.map(({ id, name }) => [id, name] as const)}
      />
      <ButtonGroup>
        <Button type="submit" variant="secondary" text="Show" />
        {Object.values(filter).some((one) => one !== '') && (
          <Link href="/organise/audit">Show everything</Link>
        )}
      </ButtonGroup>
    </form>
  )
}

const asQuery = (filter: AuditFilter) => String(new URLSearchParams(filter))
