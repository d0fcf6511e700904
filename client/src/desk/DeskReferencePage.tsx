import type { DeskReferencePageData } from '@companion/shared/programme/missing'
import { Button, Details, Link, List, PostForm, Section, Table, Text, Textarea } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { dayInWords, momentInWords } from '../words/time.ts'
import { DataNav } from './DataNav.tsx'
import { DeskLayout } from './DeskLayout.tsx'

const path = '/organise/data/reference'

/** The share of each group elsewhere, for officials to see beside who took part. */
export function DeskReferencePage({ questions, form, seen, problem, refused, done }: DeskReferencePageData) {
  const chosen = questions.find(({ id }) => id === form.about)
  return (
    <DeskLayout
      part="data"
      title="Reference shares"
      done={done}
      problems={problem === undefined ? [] : [{ field: 'rows', text: problem }]}
      refused={refused}
    >
      <DataNav at={path} />
      <Text>
        Bring the share that each group has elsewhere, for example in the school census. Officials see it
        beside who took part, on the page ‘Who is missing’ of each session, with its source and date. No
        figure is weighted by it.
      </Text>
      {questions.length === 0 && <Text>No session asks people who they are.</Text>}
      {questions.length > 1 && (
        <List>
          {questions.map(({ id, text }) => (
            <li key={id}>
              {id === form.about ? <strong>{text}</strong> : <Link href={`${path}?about=${id}`}>{text}</Link>}
            </li>
          ))}
        </List>
      )}
      {chosen !== undefined && (
        <Section id="bring" title={chosen.text}>
          <PostForm action={path} fields={{ about: chosen.id, seen }} className="app-desk__form" noValidate>
            <Textarea
              id="rows"
              name="rows"
              rows={8}
              label="Shares, as CSV"
              hint="The first line is group,share,source,date. Then one line for each group: its name, a number of 100, where it is from, and its date as 2026-01-15. An empty box removes what was there."
              error={problem}
              defaultValue={form.rows}
              spellCheck={false}
              autoComplete="off"
            />
            <Details summary="The names of the groups">
              <List kind="bullet">
                {chosen.options.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </List>
            </Details>
            <Button type="submit" text="Save these shares" />
          </PostForm>
          {chosen.rows.length > 0 && (
            <>
              <Table
                isCards
                caption="In force"
                rowHead="Group"
                columns={[
                  { key: 'share', head: 'Share' },
                  { key: 'source', head: 'Source' },
                  { key: 'date', head: 'Date' },
                ]}
                rows={chosen.rows.map(({ group, share, source, date }) => ({
                  key: group,
                  head: group,
                  cells: [`${number(share)}%`, source, dayInWords(Date.parse(date))],
                }))}
              />
              {chosen.at !== null && (
                <Text variant="quiet">{`Saved ${momentInWords(chosen.at)}, by: ${chosen.by}.`}</Text>
              )}
            </>
          )}
        </Section>
      )}
    </DeskLayout>
  )
}
