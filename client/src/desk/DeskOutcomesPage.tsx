import {
  type DeskOutcomesPageData,
  type OutcomeRow,
  outcomeStatusNames,
} from '@companion/shared/programme/deskOutcomes'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Link,
  PostForm,
  Select,
  Table,
  Tag,
  Text,
  TextInput,
} from '../ui/kit.ts'
import { count, number } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'
import { dateInWords } from './dates.ts'
import { OutcomesLayout } from './OutcomesLayout.tsx'

/** What was decided on what people said: what is overdue first. */
export function DeskOutcomesPage(data: DeskOutcomesPageData) {
  const { rows, all, overdue, showsOverdue, canTell, isOrganiser, done } = data
  return (
    <OutcomesLayout part="list" title="Outcomes" isOrganiser={isOrganiser} done={done}>
      <Text>
        What came of what people said. People whose words are answered see the outcome among their own answers
        and questions, and everyone reads it on the public pages. Nobody sees whose words they were.
      </Text>
      <Text>
        <strong>
          {all === 0
            ? 'There is no outcome yet.'
            : `${count(all, 'outcome', 'outcomes')}, ${number(overdue)} overdue.`}
        </strong>
      </Text>
      <ButtonGroup>
        <ButtonLink href="/officials/outcomes/new">Write an outcome</ButtonLink>
        <Link href="/officials/outcomes/open">What has no outcome yet</Link>
        <Link href="/officials/outcomes/open?kind=notAsked">What we did not ask, waiting for a reply</Link>
        {canTell && <Link href="/officials/outcomes/tell">Tell people by email</Link>}
      </ButtonGroup>
      {all > 0 && <Filter {...data} />}
      {all > 0 && rows.length === 0 && <Text>No outcome matches.</Text>}
      {rows.length > 0 && <Rows rows={rows} />}
      {isOrganiser && <Overdue showsOverdue={showsOverdue} />}
    </OutcomesLayout>
  )
}

function Filter({ filter, sessions }: Pick<DeskOutcomesPageData, 'filter' | 'sessions'>) {
  return (
    <form method="get" action="/officials/outcomes" className="app-desk__row app-desk__filter">
      <Select
        id="status"
        name="status"
        label="How it stands"
        none="Any"
        defaultValue={filter.status}
        options={[['overdue', 'Overdue'], ...Object.entries(outcomeStatusNames)]}
      />
      <Select
        id="session"
        name="session"
        label="Answers something in"
        none="Any session"
        defaultValue={filter.session}
        options={sessions.map(({ id, title }) => [id, title] as const)}
      />
      <TextInput
        id="words"
        name="words"
        label="Words in the title or owner"
        width={20}
        defaultValue={filter.words}
      />
      <ButtonGroup>
        <Button type="submit" variant="secondary" text="Show" />
        {Object.values(filter).some((one) => one !== '') && (
          <Link href="/officials/outcomes">Show everything</Link>
        )}
      </ButtonGroup>
    </form>
  )
}

function Rows({ rows }: { rows: OutcomeRow[] }) {
  return (
    <Table
      isCards
      caption="Outcomes, what is overdue first"
      isCaptionHidden
      rowHead="Outcome"
      columns={[
        { key: 'status', head: 'How it stands' },
        { key: 'due', head: 'Say more by' },
        { key: 'owner', head: 'Owner' },
        { key: 'answers', head: 'Answers' },
        { key: 'at', head: 'Changed (UK time)' },
      ]}
      rows={rows.map(({ id, title, status, due, isOverdue, owner, answers, at }) => ({
        key: id,
        head: <Link href={`/officials/outcomes/${id}`}>{title}</Link>,
        cells: [
          outcomeStatusNames[status],
          due === null ? (
            ''
          ) : (
            <span key="due">
              {dateInWords(due)} {isOverdue && <Tag colour="red">Overdue</Tag>}
            </span>
          ),
          owner,
          count(answers, 'thing', 'things'),
          momentInWords(at),
        ],
      }))}
    />
  )
}

function Overdue({ showsOverdue }: Pick<DeskOutcomesPageData, 'showsOverdue'>) {
  return (
    <PostForm action="/officials/outcomes/overdue" fields={{ on: !showsOverdue }}>
      <Text>
        {showsOverdue
          ? 'Everyone is told on the public pages what is overdue.'
          : 'Only officials see what is overdue.'}
      </Text>
      <Button
        type="submit"
        variant="secondary"
        text={showsOverdue ? 'Let officials alone see what is overdue' : 'Let everyone see what is overdue'}
      />
    </PostForm>
  )
}
