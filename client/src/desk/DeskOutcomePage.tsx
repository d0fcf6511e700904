import {
  answeredKindNames,
  type Choice,
  type DeskOutcomePageData,
  type OutcomeField,
  type OutcomeForm,
  outcomeStatusNames,
  type PastOutcome,
} from '@companion/shared/programme/deskOutcomes'
import { type OutcomeStatus, outcomeStatuses } from '@companion/shared/programme/outcomes'
import { problemIn } from '@companion/shared/programme/problem'
import {
  Button,
  Choices,
  ErrorMessage,
  Fieldset,
  FormGroup,
  Inset,
  PostForm,
  Section,
  Select,
  Table,
  Text,
  Textarea,
  TextInput,
} from '../ui/kit.ts'
import { count, people } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'
import { dateInWords } from './dates.ts'
import { OutcomesLayout } from './OutcomesLayout.tsx'

type Described = { label: string; hint?: string; isLong?: true; width?: 10; type?: string }

const described: Record<Exclude<OutcomeField, 'status'>, Described> = {
  title: {
    label: 'What was decided',
    hint: 'In one line, as everyone will read it. At most 120 characters.',
  },
  why: {
    label: 'Why, and what happens now',
    hint: 'In plain words. Do not name anyone who took part. At most 2,000 characters.',
    isLong: true,
  },
  decided: { label: 'Decided on (optional)', type: 'date', width: 10 },
  link: {
    label: 'Link (optional)',
    hint: 'Where people can read more. It begins with https://',
    type: 'url',
  },
  owner: {
    label: 'Owner',
    hint: 'The person or team who will say more. Only officials see this.',
  },
  due: {
    label: 'Say more by',
    hint: 'You need this while it is still open. It is optional while it is partly done. Everyone can read it.',
    type: 'date',
    width: 10,
  },
}

/** One outcome: what was decided, what it answers, and what was said of it before. */
export function DeskOutcomePage(data: DeskOutcomePageData) {
  const { id, fresh, seen, form, problems, refused, theirs, isOrganiser, done, history } = data
  return (
    <OutcomesLayout
      part={id === undefined ? 'one' : null}
      title={id === undefined ? 'Write an outcome' : form.title}
      isOrganiser={isOrganiser}
      done={done}
      problems={problems}
      refused={refused}
    >
      {theirs !== undefined && <Theirs form={theirs} />}
      <PostForm
        action={`/officials/outcomes/${id ?? 'new'}`}
        fields={id === undefined ? { seen, fresh } : { seen }}
        className="app-desk__form"
        noValidate
      >
        <Fields form={form} problems={problems} />
        <Answered {...data} />
        <Button
          type="submit"
          name="do"
          value="save"
          text={id === undefined ? 'Publish' : 'Publish the change'}
        />
        <Text variant="quiet">Everyone can read it straight away. Earlier versions stay on the page.</Text>
      </PostForm>
      {history.length > 0 && <History history={history} />}
    </OutcomesLayout>
  )
}

function Theirs({ form }: { form: OutcomeForm }) {
  return (
    <Inset>
      <Text>
        <strong>What someone else has written since:</strong>{' '}
        {`${outcomeStatusNames[form.status as OutcomeStatus]}: ${form.title}`}
      </Text>
      <Text className="app-desk__theirs">{form.why}</Text>
    </Inset>
  )
}

function Fields({ form, problems }: Pick<DeskOutcomePageData, 'form' | 'problems'>) {
  return (
    <>
      <Select
        id="status"
        name="status"
        label="How it stands"
        error={problemIn(problems, 'status')}
        defaultValue={form.status}
        options={outcomeStatuses.map((status) => [status, outcomeStatusNames[status]] as const)}
      />
      {(Object.keys(described) as (keyof typeof described)[]).map((name) => {
        const { label, hint, isLong, width, type } = described[name]
        const common = {
          id: name,
          name,
          label,
          hint,
          error: problemIn(problems, name),
          defaultValue: form[name],
          autoComplete: 'off',
        }
        return isLong ? (
          <Textarea key={name} rows={6} {...common} />
        ) : (
          <TextInput key={name} width={width} type={type} {...common} />
        )
      })}
    </>
  )
}

/** What it answers, and a search among everything that participants can see. */
function Answered({ chosen, found, more, search, problems }: DeskOutcomePageData) {
  const problem = problemIn(problems, 'answers')
  return (
    <Fieldset legend="What it answers" className="app-outcome__chosen">
      <FormGroup id="answers">
        {problem !== undefined && <ErrorMessage id="answers-error">{problem}</ErrorMessage>}
        {chosen.length === 0 && <Text>Nothing is chosen yet. Look for it below.</Text>}
        <Choices kind="checkboxes" name="answers" choices={chosen.map((one) => asChoice(one, true))} />
      </FormGroup>
      <TextInput
        id="search"
        name="search"
        label="Look for more"
        hint="Words in a topic, a question to everyone, a question on the board or a key point of a group"
        defaultValue={search}
        autoComplete="off"
      />
      <Button type="submit" name="do" value="search" variant="secondary" text="Look for it" />
      {search !== '' && (
        <>
          <Text role="status">
            {found.length === 0
              ? 'Nothing that participants can see has these words.'
              : `${count(found.length + more, 'thing', 'things')} found. Tick what this answers.`}
          </Text>
          <Choices kind="checkboxes" name="answers" choices={found.map((one) => asChoice(one, false))} />
          {more > 0 && <Text>{`And ${more} more. Look for other words to see them.`}</Text>}
        </>
      )}
    </Fieldset>
  )
}

function asChoice({ key, kind, session, text, people: some }: Choice, isChosen: boolean) {
  const label = (
    <>
      {text}
      <Text as="span" variant="aside" className="app-outcome__where">
        {[answeredKindNames[kind], session, ...(some === null ? [] : [people(some)])].join(', ')}
      </Text>
    </>
  )
  return { id: `answers-${key}`, value: key, label, isChosen }
}

function History({ history }: { history: PastOutcome[] }) {
  return (
    <Section id="history" title="What was said, and when">
      <Table
        isCards
        caption="Versions of this outcome, newest first"
        isCaptionHidden
        rowHead="When (UK time)"
        columns={[
          { key: 'by', head: 'By' },
          { key: 'said', head: 'Said' },
          { key: 'due', head: 'Say more by' },
          { key: 'answers', head: 'Answers' },
        ]}
        rows={history.map(({ version, at, by, form, answers }) => ({
          key: String(version),
          head: momentInWords(at),
          cells: [
            by,
            <div key="said">
              <Text>{`${outcomeStatusNames[form.status as OutcomeStatus]}: ${form.title}`}</Text>
              <Text variant="small" className="app-outcome__why">
                {form.why}
              </Text>
            </div>,
            form.due === '' ? '' : dateInWords(form.due),
            count(answers, 'thing', 'things'),
          ],
        }))}
      />
    </Section>
  )
}
