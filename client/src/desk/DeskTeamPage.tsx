import type { DeskStaff, DeskTeamPageData } from '@companion/shared/programme/deskTeam'
import { ButtonLink, Link, Table, Text } from '../ui/kit.ts'
import { dayInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { roleInWords } from './roleWords.ts'

/** Who is of the team, and what each may do. */
export function DeskTeamPage({ staff, done }: DeskTeamPageData) {
  return (
    <DeskLayout part="team" title="Team" done={done}>
      <Text>
        People who are here by name sign in as themselves. The audit log and their colleagues see who did
        what.
      </Text>
      <ButtonLink href="/organise/team/new" role="button">
        Add someone
      </ButtonLink>
      {staff.length === 0 ? (
        <Text>Nobody is here by name yet. Anyone with the code of a role can sign in with it.</Text>
      ) : (
        <Table
          isCards
          caption="The team"
          isCaptionHidden
          rowHead="Name"
          columns={[
            { key: 'roles', head: 'May do' },
            { key: 'way', head: 'Comes in by' },
          ]}
          rows={staff.map((person) => ({
            key: person.id,
            head: <Link href={`/organise/team/${person.id}`}>{person.name}</Link>,
            cells: [
              <ul key="roles" className="app-desk__roles">
                {person.roles.map((one) => (
                  <li key={`${one.role} ${one.session}`}>{roleInWords(one)}</li>
                ))}
              </ul>,
              capitalised(wayOf(person)),
            ],
          }))}
        />
      )}
    </DeskLayout>
  )
}

/** How someone can come in, within a sentence. */
export function wayOf({ hasCode, invitedUntil }: DeskStaff): string {
  const ways = [
    ...(hasCode ? ['a code of their own'] : []),
    ...(invitedUntil === null ? [] : [`an invitation until ${dayInWords(invitedUntil)}`]),
  ]
  return ways.length === 0 ? 'nothing yet' : ways.join(', and ')
}

const capitalised = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
