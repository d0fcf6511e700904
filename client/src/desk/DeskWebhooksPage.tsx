import type { DeskDelivery, DeskWebhook, DeskWebhooksPageData } from '@companion/shared/programme/webhooks'
import { Button, Inset, PostForm, Section, Table, Tag, Text, TextInput } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'
import { DataNav } from './DataNav.tsx'
import { DeskLayout } from './DeskLayout.tsx'

/** The addresses elsewhere that are told what happens, and what became of the last messages to each. */
export function DeskWebhooksPage({ hooks, form, problem, refused, made, done }: DeskWebhooksPageData) {
  return (
    <DeskLayout
      part="data"
      title="Webhooks"
      done={done}
      problems={problem === undefined ? [] : [{ field: 'url', text: problem }]}
      refused={refused}
    >
      <DataNav at="/organise/data/webhooks" />
      {made !== undefined && (
        <Inset role="status">
          <Text>The secret that messages to {made.url} are signed with:</Text>
          <p className="app-token">
            <code>{made.secret}</code>
          </p>
          <Text>Copy it now: it is shown once.</Text>
        </Inset>
      )}
      <Text>
        An address is sent a message when a question closes, a session ends or an outcome is published.
        Messages hold ids and links, and nothing about people. They are signed as Standard Webhooks says. One
        that is not taken is sent again for three days.
      </Text>
      <Section id="new" title="Add an address">
        <PostForm action="/organise/data/webhooks" className="app-desk__form" noValidate>
          <TextInput
            id="url"
            name="url"
            label="Address"
            hint="On the internet, beginning with https://"
            error={problem}
            type="url"
            defaultValue={form.url}
            autoComplete="off"
            spellCheck={false}
          />
          <Button type="submit" text="Add this address" />
        </PostForm>
      </Section>
      {hooks.length === 0 && <Text>There are no addresses yet.</Text>}
      {hooks.map((hook) => (
        <Hook key={hook.id} {...hook} />
      ))}
    </DeskLayout>
  )
}

function Hook({ id, url, at, by, isGone, deliveries }: DeskWebhook) {
  return (
    <Section id={id} title={url} size="s" className="app-token">
      <Text>{`Added ${momentInWords(at)}, by: ${by}.`}</Text>
      {isGone && <Text>It answered that it is no longer there. It is told nothing more.</Text>}
      {deliveries.length === 0 ? (
        <Text>Nothing has happened yet that it is told of.</Text>
      ) : (
        <Table
          isCards
          caption={`The last messages to ${url}`}
          isCaptionHidden
          rowHead="What happened"
          columns={[
            { key: 'at', head: 'When' },
            { key: 'stand', head: 'Message' },
            { key: 'answer', head: 'Last answer' },
            { key: 'tries', head: 'Tries' },
          ]}
          rows={deliveries.map(({ key, what, at: when, stand, nextAt, tries, answer }) => ({
            key,
            head: what,
            cells: [
              momentInWords(when),
              <Stand key="stand" stand={stand} nextAt={nextAt} tries={tries} />,
              answerInWords(answer),
              String(tries),
            ],
          }))}
        />
      )}
      <PostForm action="/organise/data/webhooks/remove" fields={{ hook: id }}>
        <Button type="submit" variant="warning" text="Remove this address" />
      </PostForm>
    </Section>
  )
}

function Stand({ stand, nextAt, tries }: Pick<DeskDelivery, 'stand' | 'nextAt' | 'tries'>) {
  if (stand === 'taken') return <Tag colour="green">Taken</Tag>
  if (stand === 'givenUp') return <Tag colour="red">Given up</Tag>
  return (
    <>
      <Tag colour="yellow">Waiting</Tag>
      {tries > 0 && nextAt !== null && ` Next try ${momentInWords(nextAt)}`}
    </>
  )
}

const answerInWords = (answer: number | null | undefined) =>
  answer === undefined ? '' : answer === null ? 'None came' : String(answer)
