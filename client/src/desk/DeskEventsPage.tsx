import type { DeskEventsPageData } from '@companion/shared/programme/deskEvents'
import { ButtonLink, Link, Table, Tag, Text } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { eventStatusNames } from './statuses.ts'

/** Every regional event of the programme, and the way to each. */
export function DeskEventsPage({ events, done }: DeskEventsPageData) {
  return (
    <DeskLayout part="events" title="Regional events" done={done}>
      <Text>
        People find these on the first page, each with a page of its own and a date for their calendar. Where
        people should answer in the room too, make a session for it.
      </Text>
      <ButtonLink href="/organise/events/new" role="button">
        Make an event
      </ButtonLink>
      {events.length === 0 ? (
        <Text>There are no events yet.</Text>
      ) : (
        <Table
          isCards
          caption="Regional events"
          rowHead="Event"
          columns={[
            { key: 'when', head: 'Starts (UK time)' },
            { key: 'place', head: 'Place' },
            { key: 'signUp', head: 'Sign-up' },
            { key: 'status', head: 'Status' },
            { key: 'page', head: 'Page' },
          ]}
          rows={events.map(({ id, title, place, startsAt, status, canSignUp }) => ({
            key: id,
            head: <Link href={`/organise/events/${id}`}>{title}</Link>,
            cells: [
              momentInWords(Date.parse(startsAt)),
              place,
              canSignUp ? 'Open' : 'Not yet',
              <Tag key="status" colour={status === 'open' ? 'green' : 'grey'}>
                {eventStatusNames[status]}
              </Tag>,
              status === 'archived' ? (
                ''
              ) : (
                <Link key="page" href={`/events/${id}`}>
                  What people see
                </Link>
              ),
            ],
          }))}
        />
      )}
    </DeskLayout>
  )
}
