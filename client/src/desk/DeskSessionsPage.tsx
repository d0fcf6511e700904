import type { DeskSession, DeskSessionsPageData } from '@companion/shared/programme/desk'
import { ButtonLink, Link, Table, Tag, Text } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { statusNames } from './statuses.ts'

/** Every session of the programme, and the way to each. */
export function DeskSessionsPage({ sessions, done }: DeskSessionsPageData) {
  const [archived, listed] = [true, false].map((isArchived) =>
    sessions.filter(({ status }) => (status === 'archived') === isArchived),
  ) as [DeskSession[], DeskSession[]]
  return (
    <DeskLayout part="sessions" title="Sessions" done={done}>
      <Text>Every page shows what you change here straight away.</Text>
      <ButtonLink href="/organise/sessions/new" role="button">
        Make a session
      </ButtonLink>
      {listed.length === 0 ? (
        <Text>There are no sessions yet.</Text>
      ) : (
        <Sessions caption="Sessions" sessions={listed} />
      )}
      {archived.length > 0 && <Sessions caption="Archived" sessions={archived} />}
    </DeskLayout>
  )
}

function Sessions({ caption, sessions }: { caption: string; sessions: DeskSession[] }) {
  return (
    <Table
      isCards
      caption={caption}
      rowHead="Session"
      columns={[
        { key: 'when', head: 'Starts (UK time)' },
        { key: 'code', head: 'Join code' },
        { key: 'status', head: 'Status' },
        { key: 'warnings', head: 'To check' },
        { key: 'pages', head: 'Pages' },
      ]}
      rows={sessions.map(({ id, title, startsAt, joinCode, status, warnings }) => ({
        key: id,
        head: <Link href={`/organise/sessions/${id}`}>{title}</Link>,
        cells: [
          momentInWords(Date.parse(startsAt)),
          joinCode,
          <Tag key="status" colour={status === 'open' ? 'green' : 'grey'}>
            {statusNames[status]}
          </Tag>,
          warnings === 0 ? 'Nothing' : <Link href={`/organise/sessions/${id}#checks`}>{warnings}</Link>,
          <Link key="host" href={`/${id}/host`}>
            Host’s page
          </Link>,
        ],
      }))}
    />
  )
}
