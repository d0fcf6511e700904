import { limits } from '@companion/shared/limits'
import type { DeskTickets, DeskTicketsPageData } from '@companion/shared/programme/deskTickets'
import { Button, Link, PostForm, Section, Table, Text, TextInput } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'

/** The invitations of a session: making them, taking their links away, and withdrawing them. */
export function DeskTicketsPage(data: DeskTicketsPageData) {
  const { id, title, issued, used, next, made, count, problem, done } = data
  const path = `/organise/sessions/${id}`
  return (
    <DeskLayout
      part="sessions"
      title={`Invitations: ${title}`}
      done={done}
      problems={problem === undefined ? [] : [{ field: 'count', text: problem }]}
    >
      <Text>
        <Link href={path}>Back to the session</Link>
      </Text>
      <Text>
        Each invitation is a link for one person, on all their devices. No link says who it is for: send each
        from your own mailing to one person, and do not keep who got which.
      </Text>
      <Text>
        <strong>{`Issued ${number(issued)}, used ${number(used)}.`}</strong> An invitation is used once
        someone who came by it has sent something.
      </Text>
      <Section id="make" title="Make invitations">
        <PostForm
          action={`${path}/invitations`}
          fields={{ from: next }}
          className="app-desk__form"
          noValidate
        >
          <TextInput
            id="count"
            name="count"
            label="How many"
            hint={`From 1 to ${number(limits.ticketsAtOnce)}. You can make more later.`}
            error={problem}
            width={5}
            inputMode="numeric"
            defaultValue={count}
            autoComplete="off"
          />
          <Button type="submit" text="Make invitations" />
        </PostForm>
      </Section>
      {made.length > 0 && <Made made={made} path={`${path}/invitations`} />}
    </DeskLayout>
  )
}

function Made({ made, path }: { made: DeskTickets[]; path: string }) {
  return (
    <Section id="made" title="Invitations that were made">
      <Table
        isCards
        caption="Invitations, newest first"
        isCaptionHidden
        rowHead="When"
        columns={[
          { key: 'count', head: 'How many' },
          { key: 'by', head: 'By' },
          { key: 'links', head: 'Links' },
          { key: 'withdraw', head: 'Withdraw' },
        ]}
        rows={made.map(({ from, count, at, by, withdrawnAt }) => ({
          key: String(from),
          head: momentInWords(at),
          cells: [
            number(count),
            by,
            withdrawnAt === null ? (
              <Link key="links" href={`${path}/${from}.csv`}>
                Download the links (CSV)
              </Link>
            ) : (
              'None'
            ),
            withdrawnAt === null ? (
              <PostForm key="withdraw" action={`${path}/withdraw`} fields={{ from }}>
                <Button type="submit" variant="warning" text="Withdraw these" />
              </PostForm>
            ) : (
              `Withdrawn ${momentInWords(withdrawnAt)}`
            ),
          ],
        }))}
      />
      <Text variant="quiet">
        Nobody can join with invitations that are withdrawn. People who have already taken part with one stay
        in.
      </Text>
    </Section>
  )
}
