import type { DeskSessionPageData, PastVersion } from '@companion/shared/programme/desk'
import { Button, Details, Link, List, PostForm, Section, Table, Text } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { fieldName, SessionFields } from './SessionFields.tsx'
import { statusActions, statusNames } from './statuses.ts'

/** One session: what everyone may know of it, what to check before it begins, and what it was before. */
export function DeskSessionPage(data: DeskSessionPageData) {
  const { seen, form, problems, refused, status, checked, history, done } = data
  const isNew = seen === 0
  return (
    <DeskLayout
      part="sessions"
      title={isNew ? 'Make a session' : form.title}
      done={done}
      problems={problems}
      refused={refused}
    >
      {!isNew && <Ways id={form.id} />}
      <div className={isNew ? undefined : 'app-desk__columns'}>
        <Section id="details" title={isNew ? 'Details' : `Details (${statusNames[status].toLowerCase()})`}>
          <PostForm
            action={isNew ? '/organise/sessions' : `/organise/sessions/${form.id}`}
            fields={isNew ? {} : { seen }}
            className="app-desk__form"
            noValidate
          >
            <SessionFields {...data} />
            <Button type="submit" text={isNew ? 'Make the session' : 'Save'} />
          </PostForm>
        </Section>
        {!isNew && (
          <div>
            {checked === null ? (
              <Text>
                This session is starting.{' '}
                <Link href={`/organise/sessions/${form.id}`}>Load the page again</Link> in a moment to see
                what to check before it begins.
              </Text>
            ) : (
              <>
                <Checks warnings={checked.warnings} />
                <Questions questions={checked.questions} />
              </>
            )}
            <Statuses id={form.id} status={status} seen={seen} />
          </div>
        )}
      </div>
      {!isNew && <History id={form.id} history={history} seen={seen} />}
    </DeskLayout>
  )
}

function Ways({ id }: { id: string }) {
  return (
    <List className="app-desk__ways">
      <li>
        <Link href={`/${id}/host`}>Run sheet and prompts, on the host’s page</Link>
      </li>
      <li>
        <Link href={`/organise/sessions/${id}/asked`}>Topics, who people are, and safety</Link>
      </li>
      <li>
        <Link href={`/${id}`}>What a phone shows</Link>
      </li>
      <li>
        <Link href={`/language?to=en-simple&back=/${id}`}>What a phone shows in Easy Read</Link>
      </li>
      <li>
        <Link href={`/${id}/screen`}>What the screen shows</Link>
      </li>
      <li>
        <Link href={`/organise/sessions/${id}/invitations`}>Invitations</Link>
      </li>
      <li>
        <Link href={`/organise/sessions/new?copy=${id}`}>Copy this session</Link>
      </li>
    </List>
  )
}

type Checked = NonNullable<DeskSessionPageData['checked']>

function Checks({ warnings }: Pick<Checked, 'warnings'>) {
  return (
    <Section id="checks" title="Before it begins">
      {warnings.length === 0 ? (
        <Text>The checks found nothing to change.</Text>
      ) : (
        <List kind="bullet">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </List>
      )}
    </Section>
  )
}

function Questions({ questions }: Pick<Checked, 'questions'>) {
  return (
    <Section id="questions" title="Questions as people will read them">
      <Text>
        There {questions.length === 1 ? 'is 1 question' : `are ${questions.length} questions`} on its run
        sheet.
      </Text>
      {questions.map(({ text, options, easyRead }) => (
        <Details key={text} summary={text}>
          <Text>In Easy Read: {easyRead ?? 'not written yet'}</Text>
          {options.length > 0 && (
            <List kind="bullet">
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </List>
          )}
        </Details>
      ))}
    </Section>
  )
}

function Statuses({ id, status, seen }: { id: string; status: DeskSessionPageData['status']; seen: number }) {
  const others = (Object.keys(statusActions) as (typeof status)[]).filter((one) => one !== status)
  return (
    <Section id="status" title="Close or archive">
      {others.map((to) => (
        <PostForm key={to} action={`/organise/sessions/${id}/status`} fields={{ seen, to }}>
          <Text>{statusActions[to].hint}</Text>
          <Button
            type="submit"
            variant={to === 'open' ? 'secondary' : 'warning'}
            text={statusActions[to].text}
          />
        </PostForm>
      ))}
    </Section>
  )
}

function History({ id, history, seen }: { id: string; history: PastVersion[]; seen: number }) {
  return (
    <Section id="history" title="What was changed">
      <Table
        isCards
        caption="Versions of this session, newest first"
        isCaptionHidden
        rowHead="When"
        columns={[
          { key: 'by', head: 'By' },
          { key: 'changed', head: 'Changed' },
          { key: 'back', head: 'Go back' },
        ]}
        rows={history.map(({ version, at, by, changed }) => ({
          key: String(version),
          head: momentInWords(at),
          cells: [
            by,
            changed.map(fieldName).join(', '),
            version === seen ? (
              'As it is now'
            ) : (
              <PostForm key="back" action={`/organise/sessions/${id}/back`} fields={{ seen, version }}>
                <Button type="submit" variant="secondary" text="Go back to this" />
              </PostForm>
            ),
          ],
        }))}
      />
    </Section>
  )
}
