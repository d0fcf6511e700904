import { type DeskBox, type DeskBoxesPageData, groupKindNames } from '@companion/shared/programme/deskBoxes'
import { Heading, Link, Table, Text } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { dateInWords } from './dates.ts'

/** What groups asked for that want to run a session themselves: those that wait first. */
export function DeskBoxesPage({ waiting, decided, done }: DeskBoxesPageData) {
  return (
    <DeskLayout part="boxes" title="Sessions that groups run" done={done}>
      <Text>
        A forum or a school asks for a session of its own at <Link href="/own-session">/own-session</Link>. It
        has the questions of one of ours, for as many people as you allow, and closes on the day that you
        choose. It is not listed anywhere, and officials do not see it.
      </Text>
      <Heading level={2}>Waiting for an answer</Heading>
      {waiting.length === 0 ? <Text variant="quiet">Nobody is waiting.</Text> : <Boxes boxes={waiting} />}
      {decided.length > 0 && (
        <>
          <Heading level={2}>Answered</Heading>
          <Boxes boxes={decided} />
        </>
      )}
    </DeskLayout>
  )
}

function Boxes({ boxes }: { boxes: DeskBox[] }) {
  return (
    <Table
      isCards
      caption="Requests"
      isCaptionHidden
      rowHead="Group"
      columns={[
        { key: 'kind', head: 'Kind' },
        { key: 'of', head: 'Questions of' },
        { key: 'people', head: 'People' },
        { key: 'day', head: 'Day' },
        { key: 'at', head: 'Asked (UK time)' },
        { key: 'stands', head: 'Answer' },
      ]}
      rows={boxes.map(({ id, at, request, title, decided }) => ({
        key: id,
        head: <Link href={`/organise/boxes/${id}`}>{request.group}</Link>,
        cells: [
          groupKindNames[request.kind],
          title,
          String(request.people),
          dateInWords(request.day),
          momentInWords(at),
          decided === null ? 'None yet' : decided.session === null ? 'Declined' : 'Allowed',
        ],
      }))}
    />
  )
}
