import { answeredKindNames, type DeskOpenPageData } from '@companion/shared/programme/deskOutcomes'
import { contributionKinds } from '@companion/shared/programme/outcomes'
import { Button, ButtonGroup, Choices, FormGroup, Link, Select, Text, TextInput } from '../ui/kit.ts'
import { Pages } from '../ui/Pages.tsx'
import { count, number as inNumbers, people } from '../words/numbers.ts'
import { OutcomesLayout } from './OutcomesLayout.tsx'

/** What was said, that everyone in its session can see, and that no outcome answers yet: the most supported first. */
export function DeskOpenPage(data: DeskOpenPageData) {
  const { filter, sessions, rows, open, all, number, pages, isOrganiser } = data
  return (
    <OutcomesLayout part="open" title="What has no outcome yet" isOrganiser={isOrganiser}>
      <Text>
        Questions to everyone that are closed, questions on the board, what people say we did not ask, and key
        points of groups, as participants see them. An outcome for a topic answers every question on it. What
        we did not ask has a reply for each.
      </Text>
      <Filter filter={filter} sessions={sessions} />
      <Text>
        <strong>
          {open === 0 ? 'Nothing is open here.' : `${count(open, 'thing is', 'things are')} open.`}
        </strong>
      </Text>
      {rows.length > 0 && (
        <form method="get" action="/officials/outcomes/new">
          <FormGroup>
            <Choices
              kind="checkboxes"
              name="answers"
              choices={rows.map(({ key, kind, session, text, people: some }) => ({
                id: `answers-${key}`,
                value: key,
                label: (
                  <>
                    {text}
                    <Text as="span" variant="aside" className="app-outcome__where">
                      {[answeredKindNames[kind], session, ...(some === null ? [] : [people(some)])].join(
                        ', ',
                      )}
                    </Text>
                  </>
                ),
                isChosen: false,
              }))}
            />
          </FormGroup>
          <Button type="submit" text="Write an outcome for what is ticked" />
        </form>
      )}
      <Pages
        label="Pages of what is open"
        number={number}
        pages={pages}
        to={(page) => `/officials/outcomes/open?${new URLSearchParams(filter)}&page=${page}`}
      />
      <Text variant="quiet">{`Of ${inNumbers(all)} that were said in the sessions you watch.`}</Text>
    </OutcomesLayout>
  )
}

function Filter({ filter, sessions }: Pick<DeskOpenPageData, 'filter' | 'sessions'>) {
  return (
    <form method="get" action="/officials/outcomes/open" className="app-desk__row app-desk__filter">
      <Select
        id="session"
        name="session"
        label="Session"
        none="All sessions"
        defaultValue={filter.session}
        options={sessions.map(({ id, title }) => [id, title] as const)}
      />
      <Select
        id="kind"
        name="kind"
        label="What"
        none="Anything"
        defaultValue={filter.kind}
        options={contributionKinds.map((kind) => [kind, answeredKindNames[kind]] as const)}
      />
      <TextInput id="words" name="words" label="Words" width={20} defaultValue={filter.words} />
      <ButtonGroup>
        <Button type="submit" variant="secondary" text="Show" />
        {Object.values(filter).some((one) => one !== '') && (
          <Link href="/officials/outcomes/open">Show everything</Link>
        )}
      </ButtonGroup>
    </form>
  )
}
