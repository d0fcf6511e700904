import type { DeskRecordsPageData, FoundText } from '@companion/shared/programme/deskRecords'
import {
  Button,
  Choices,
  ErrorMessage,
  Fieldset,
  FormGroup,
  List,
  PostForm,
  Section,
  Select,
  Text,
  TextInput,
} from '../ui/kit.ts'
import { count } from '../words/numbers.ts'
import { dayInWords, timeOfDay } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'

/** What kinds of entries people wrote are called. */
const written: Partial<Record<string, string>> = {
  answer: 'An answer',
  ask: 'A question',
  editQuestion: 'A question, in other words',
  rewordQuestion: 'A question, as a moderator changed it',
  markAnswered: 'The written answer to a question',
  contribute: 'Said in a small group',
  writeUp: 'The write-up of a small group',
  joinRound: 'A first name in a small group',
}

/** What a session keeps: finding words, erasing texts, one person's request, and forgetting who said what. */
export function DeskRecordsPage(page: DeskRecordsPageData) {
  const { sessions, chosen, asked, found, erasing, problem, done } = page
  const error = (field: string) => (problem?.field === field ? problem.text : undefined)
  return (
    <DeskLayout part="records" title="Records" done={done} problems={problem === undefined ? [] : [problem]}>
      <Text>Find and erase what people wrote in a session. Files that were taken away are not changed.</Text>
      <form method="get" action="/organise/records" className="app-desk__row app-desk__filter">
        <Select
          id="session"
          name="session"
          label="Session"
          defaultValue={chosen?.id}
          options={sessions.map(({ id, title }) => [id, title] as const)}
        />
        <Button type="submit" variant="secondary" text="Choose" />
      </form>
      {chosen !== undefined && (
        <>
          <Section id="find" title={`Find words in ‘${chosen.title}’`}>
            <PostForm action={`/organise/records/${chosen.id}/find`} className="app-desk__form" noValidate>
              <TextInput
                id="words"
                name="words"
                label="Words"
                hint="Exactly as they were written. Capital letters do not matter."
                defaultValue={asked.words}
                error={error('words')}
                autoComplete="off"
              />
              <Button type="submit" variant="secondary" text="Find" />
            </PostForm>
          </Section>
          <Section id="request" title="Answer one person’s request">
            <PostForm action={`/organise/records/${chosen.id}/person`} className="app-desk__form" noValidate>
              <TextInput
                id="link"
                name="link"
                label="Link to their private page"
                hint="They send it to you. Without it no one can say which words are theirs."
                defaultValue={asked.link}
                error={error('link')}
                autoComplete="off"
              />
              <Button type="submit" variant="secondary" text="Find what they wrote" />
            </PostForm>
          </Section>
          {found !== undefined && (
            <Found session={chosen.id} asked={asked} erasing={erasing} error={error('reason')} {...found} />
          )}
          <Unlink session={chosen} error={error('sure')} />
        </>
      )}
    </DeskLayout>
  )
}

type FoundProps = {
  session: string
  asked: DeskRecordsPageData['asked']
  texts: FoundText[]
  isAll: boolean
  erasing: DeskRecordsPageData['erasing']
  error: string | undefined
}

function Found({ session, asked, texts, isAll, erasing, error }: FoundProps) {
  return (
    <Section id="found" title={texts.length === 0 ? 'Nothing was found' : 'Found'}>
      {texts.length > 0 && (
        <PostForm action={`/organise/records/${session}/erase`} fields={asked} noValidate>
          <Text>
            Every text of the entries that you choose becomes ‘[removed]’. Counts of people stay as they are.
            This cannot be undone.
            {!isAll && ` Only the first ${texts.length} are shown: erase these, then look again.`}
          </Text>
          <Fieldset legend="What to erase" size="s" className="app-desk__found">
            <Choices
              kind="checkboxes"
              name="offset"
              choices={texts.map(({ offset, at, type, texts: said, others }) => ({
                id: `offset-${offset}`,
                value: offset,
                isChosen: erasing?.offsets.includes(offset) ?? false,
                label: (
                  <>
                    {said.join(' / ')}
                    <br />
                    <small>
                      {written[type] ?? 'Written by the team'}, {dayInWords(at)} at {timeOfDay(at)}, entry{' '}
                      {offset}
                    </small>
                    {others > 0 && (
                      <strong className="app-desk__others">
                        {count(others, 'other text of this entry is', 'other texts of this entry are')} erased
                        with it
                      </strong>
                    )}
                  </>
                ),
              }))}
            />
          </Fieldset>
          <TextInput
            id="reason"
            name="reason"
            label="Why"
            hint="This goes into the audit log. Do not repeat the words."
            defaultValue={erasing?.reason}
            error={error}
            maxLength={120}
            autoComplete="off"
          />
          <Button type="submit" variant="warning" text="Erase the chosen texts" />
        </PostForm>
      )}
      {asked.link !== '' && texts.length > 0 && (
        <PostForm action={`/organise/records/${session}/take`} fields={{ link: asked.link }}>
          <Button type="submit" variant="secondary" text="Take away everything they wrote" />
        </PostForm>
      )}
    </Section>
  )
}

type UnlinkProps = { session: NonNullable<DeskRecordsPageData['chosen']>; error: string | undefined }

function Unlink({ session: { id, isEnded, isSealed }, error }: UnlinkProps) {
  return (
    <Section id="unlink" title="Forget who said what now">
      {isSealed ? (
        <Text>This has been done. Nobody can tell any more who said what.</Text>
      ) : isEnded ? (
        <PostForm action={`/organise/records/${id}/unlink`} noValidate>
          <List kind="bullet">
            <li>Nobody can tell any more which person or device said what.</li>
            <li>Every result stays the same.</li>
            <li>The session takes no more answers, private pages become empty, and you cannot undo this.</li>
          </List>
          <FormGroup isWrong={error !== undefined}>
            {error !== undefined && <ErrorMessage id="sure-error">{error}</ErrorMessage>}
            <Choices
              kind="checkboxes"
              name="sure"
              choices={[{ id: 'sure', value: 'yes', label: 'I am sure', isChosen: false }]}
            />
          </FormGroup>
          <Button type="submit" variant="warning" text="Forget who said what" />
        </PostForm>
      ) : (
        <Text>This can be done once a host has ended the session.</Text>
      )}
    </Section>
  )
}
