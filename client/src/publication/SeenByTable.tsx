import { type SeenBy, waysToSee } from '@companion/shared/programme/publication'
import { roleNames } from '../desk/roleWords.ts'
import { Table, Text } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'

/** Who of the team could see figures before they were published, and what they did: the pre-release list. */
export function SeenByTable({ seenBy }: { seenBy: readonly SeenBy[] }) {
  return (
    <>
      <Text>
        People who may open the results of this session, and what the audit log says they did. Results that a
        host showed were seen by everyone who took part.
      </Text>
      {seenBy.length === 0 ? (
        <Text>Nobody is on the team by name, and nobody has signed in by a code.</Text>
      ) : (
        <Table
          isCards
          caption="Who could see the figures before they were published"
          isCaptionHidden
          rowHead="Name"
          columns={[
            { key: 'role', head: 'Role' },
            { key: 'did', head: 'What they did' },
            { key: 'first', head: 'First' },
            { key: 'last', head: 'Last' },
          ]}
          rows={seenBy.map(({ name, role, did, first, last }, index) => ({
            key: String(index),
            head: name,
            cells: [
              roleNames[role],
              did.length === 0 ? 'Nothing yet' : did.map((way) => waysToSee[way]).join('. '),
              first === null ? '' : momentInWords(first),
              last === null ? '' : momentInWords(last),
            ],
          }))}
        />
      )}
    </>
  )
}
