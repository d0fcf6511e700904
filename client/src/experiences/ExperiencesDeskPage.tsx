import {
  type DeskLine,
  type DeskQuery,
  deskShows,
  type ExperiencesDeskPageData,
} from '@companion/shared/experiences/pages'
import { Button, ButtonGroup, Link, PostForm, Section, Select, Text, TextInput } from '../ui/kit.ts'
import { Pages } from '../ui/Pages.tsx'
import { count, number } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'
import { LineTags } from './LineTags.tsx'
import { OrganiserTools } from './OrganiserTools.tsx'
import { ReadersLayout } from './ReadersLayout.tsx'
import { Summary } from './Summary.tsx'

/** What people sent, for those who read it. */
export function ExperiencesDeskPage(page: ExperiencesDeskPageData) {
  const { query, lines, stands, summary, isOpen, done, problem, refused } = page
  return (
    <ReadersLayout title="Experiences" done={done} problem={problem} refused={refused}>
      <Summary summary={summary} isOpen={isOpen} />
      <PostForm action="/experiences/next" fields={query}>
        <Button type="submit" text="Read the next one" />
      </PostForm>
      <Filter {...page} />
      {lines.length === 0 ? (
        <Text>{summary.all === 0 ? 'Nobody has shared an experience yet.' : 'No experience matches.'}</Text>
      ) : (
        <>
          <Text>
            {count(stands, 'experience', 'experiences')}
            {stands > page.count && `. Near-copies share a line, so there are ${number(page.count)} lines`}.
          </Text>
          <ol className="app-lines">
            {lines.map((line) => (
              <Line key={line.number} line={line} />
            ))}
          </ol>
          <Pages
            label="Pages of the list"
            number={page.number}
            pages={page.pages}
            to={(wanted) => `/experiences?${asQuery(query, wanted)}`}
          />
        </>
      )}
      {page.canExport && <TakeAwayLinks />}
      {page.isOrganiser && <OrganiserTools {...page} />}
    </ReadersLayout>
  )
}

function Line({ line }: { line: DeskLine }) {
  return (
    <li className="app-lines__line">
      <p className="app-lines__text">
        <Link href={`/experiences/${line.number}`}>
          {line.text === '' ? `Experience ${line.number}, in pictures or erased` : line.text}
        </Link>
      </p>
      <LineTags line={line} />
      <Text variant="aside">
        Number {number(line.number)}, {momentInWords(line.at)}
        {line.theme !== '' && `, ${line.theme}`}
        {line.takenBy !== undefined && `. ${line.takenBy} is reading it.`}
      </Text>
    </li>
  )
}

function Filter({ query, themes, summary }: ExperiencesDeskPageData) {
  const isFiltered = Object.entries(query).some(
    ([name, value]) => name !== 'show' && value !== '' && value !== 0,
  )
  return (
    <form method="get" action="/experiences" className="app-desk__row app-desk__filter">
      <Select
        id="show"
        name="show"
        label="Show"
        defaultValue={query.show}
        options={Object.entries(deskShows)}
      />
      <Select
        id="theme"
        name="theme"
        label="Session’s theme"
        none="All"
        defaultValue={query.theme}
        options={[...themes.map(({ id, title }) => [id, title] as const), ['-', 'None chosen'] as const]}
      />
      <Select
        id="tag"
        name="tag"
        label="Readers’ theme"
        none="All"
        defaultValue={query.tag}
        options={summary.tags.map(([tag, some]) => [tag, `${tag} (${number(some)})`] as const)}
      />
      <TextInput
        id="words"
        name="words"
        label="Words"
        width={20}
        defaultValue={query.words}
        autoComplete="off"
      />
      {query.alike > 0 && <input type="hidden" name="alike" value={query.alike} />}
      <ButtonGroup>
        <Button type="submit" variant="secondary" text="Show" />
        {isFiltered && <Link href={`/experiences?show=${query.show}`}>Clear the search</Link>}
      </ButtonGroup>
      {query.alike > 0 && <Text>Experiences like number {number(query.alike)}, one by one.</Text>}
    </form>
  )
}

const asQuery = (query: DeskQuery, page: number) =>
  new URLSearchParams(
    Object.entries({ ...query, page }).map(([name, value]) => [name, String(value)]),
  ).toString()

const formats = { csv: 'CSV, for spreadsheets', json: 'JSON' }

function TakeAwayLinks() {
  return (
    <Section id="take" title="Take away what was read">
      <Text>
        Only experiences that someone has read, and that we may quote or publish, without the words that were
        masked. You will be asked for your code again.
      </Text>
      <p className="app-desk__row">
        {Object.entries(formats).map(([format, name]) => (
          <Link key={format} href={`/experiences/export?format=${format}`}>
            {name}
          </Link>
        ))}
      </p>
    </Section>
  )
}
