import type { DeskTellPageData } from '@companion/shared/programme/deskOutcomes'
import type { Counted } from '@companion/shared/programme/outcomeViews'
import { Button, PostForm, Table, Text } from '../ui/kit.ts'
import { number, people } from '../words/numbers.ts'
import { OutcomesLayout } from './OutcomesLayout.tsx'

function inWords(waiting: Counted | null): string {
  if (waiting === null) return 'Nobody'
  return 'people' in waiting ? people(waiting.people) : `Fewer than ${number(waiting.fewerThan)} people`
}

/** Telling everyone who asked for it by email that there is news about a session. */
export function DeskTellPage({ sessions, isOrganiser, done }: DeskTellPageData) {
  return (
    <OutcomesLayout part="list" title="Tell people by email" isOrganiser={isOrganiser} done={done}>
      <Text>
        People who took part can leave an address to be told once that there is news. Nobody sees the
        addresses, and nothing says whose they are. Each is deleted when its email is sent. The email leads to
        the public page of the session: publish the outcomes first.
      </Text>
      <Table
        isCards
        caption="How many people asked to be told, by session"
        isCaptionHidden
        rowHead="Session"
        columns={[
          { key: 'waiting', head: 'Asked to be told' },
          { key: 'tell', head: 'Tell them' },
        ]}
        rows={sessions.map(({ id, title, waiting, isTelling }) => ({
          key: id,
          head: title,
          cells: [
            inWords(waiting),
            isTelling ? (
              'On their way'
            ) : waiting === null ? (
              ''
            ) : (
              <PostForm key="tell" action="/officials/outcomes/tell" fields={{ session: id }}>
                <Button type="submit" variant="warning" text="Send the emails" />
              </PostForm>
            ),
          ],
        }))}
      />
    </OutcomesLayout>
  )
}
