import type { Activity } from '@companion/shared/commands/runSheet'
import type { QuestionKind } from '@companion/shared/kinds/registry'
import { useState } from 'react'
import { ways } from '../breakouts/ways.ts'
import type { Controls } from '../kinds/kind.ts'
import { editors } from '../kinds/registry.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import {
  Button,
  ButtonGroup,
  Check,
  ErrorMessage,
  Heading,
  Inset,
  Select,
  Textarea,
  TextInput,
} from '../ui/kit.ts'
import type { Width } from '../ui/TextInput.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { activityFrom, type Fields, fieldsOf, isSegment } from './draft.ts'
import { segments } from './segments.ts'
import { showNames } from './showNames.ts'

/** What hosts call each kind of question, and of segment. */
const kindNames = namesOf(editors)
const segmentNames = namesOf(segments)

function namesOf(all: Record<string, { name: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).map(([kind, { name }]) => [kind, name]))
}

type Props = {
  activity: Activity
  isNew: boolean
  /** Whether it was asked or begun: then what is changed here holds the next time, and it stays what it is. */
  wasUsed: boolean
  onSave: (activity: Activity) => void
  onCancel: () => void
}

/** A form in which a host writes or changes an activity. */
export function ActivityEditor({ activity, isNew, wasUsed, onSave, onCancel }: Props) {
  const [fields, setFields] = useDraft<Fields>(`edit ${activity.id}`, fieldsOf(activity))
  const [wrong, setWrong] = useState<{ field: string; problem: string } | null>(null)
  const set = (name: string, value: string) => setFields({ ...fields, [name]: value })
  function leave(done: () => void): void {
    setFields(fieldsOf(activity))
    done()
  }
  const kind = fields['kind']
  const what = isSegment(kind) ? 'part of the evening' : 'question'
  const error = (name: string) => (wrong?.field === name ? wrong.problem : undefined)
  const line = (name: string, label: string, width?: Width) => (
    <TextInput
      id={`edit-${name}`}
      label={label}
      error={error(name)}
      width={width}
      value={fields[name] ?? ''}
      autoComplete="off"
      onChange={(typed) => set(name, typed.currentTarget.value)}
    />
  )
  const area = (name: string, label: string, rows: number) => (
    <Textarea
      id={`edit-${name}`}
      label={label}
      error={error(name)}
      rows={rows}
      value={fields[name] ?? ''}
      onChange={(typed) => set(name, typed.currentTarget.value)}
    />
  )
  const choice = (name: string, label: string, choices: Record<string, string>) => (
    <Select
      id={`edit-${name}`}
      label={label}
      error={error(name)}
      options={Object.entries(choices)}
      value={fields[name]}
      onChange={(chosen) => set(name, chosen.currentTarget.value)}
    />
  )
  const tick = (name: string, label: string) => (
    <Check isOn={fields[name] === 'on'} onSwitch={(isOn) => set(name, isOn ? 'on' : '')}>
      {label}
    </Check>
  )
  return (
    <form
      className="app-card app-editor"
      aria-label={isNew ? `New ${what}` : `Change the ${what}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const made = activityFrom(fields, activity)
        if ('problem' in made) setWrong(made)
        else leave(() => onSave(made.activity))
      }}
      onKeyDown={(key) => {
        if (key.key === 'Escape') leave(onCancel)
      }}
    >
      <Heading level={2}>{isNew ? `New ${what}` : `Change the ${what}`}</Heading>
      {wrong !== null && <ErrorSummary message={wrong.problem} href={`#edit-${wrong.field}`} />}
      {wasUsed && !isSegment(kind) && (
        <Inset as="p">
          This was asked already. What people said stays with the words they were asked in; your change holds
          the next time it is asked.
        </Inset>
      )}
      {isSegment(kind) ? (
        <>
          {choice('kind', 'What it is', segmentNames)}
          {line('title', kind === 'talk' ? 'What everyone reads' : 'What everyone reads (optional)')}
          {kind === 'groups' && (
            <>
              {choice('how', 'How people come into groups', ways)}
              <div className="app-toolbar">
                {line('groupLeast', 'At least', 3)}
                {line('groupWanted', 'Wanted', 3)}
                {line('groupMost', 'At most', 3)}
              </div>
              {wrong?.field === 'size' && <ErrorMessage id="edit-size">{wrong.problem}</ErrorMessage>}
            </>
          )}
        </>
      ) : (
        <QuestionFields kind={kind as QuestionKind} fields={{ line, area, choice, tick, set }} />
      )}
      <div className="app-editor__row">{line('minutes', 'Planned minutes (optional)', 3)}</div>
      {area('note', 'Note to hosts (optional)', 2)}
      {!isSegment(kind) && tick('practice', 'Only to try things out: in no result and no evidence')}
      <ButtonGroup>
        <Button type="submit" text={isNew ? 'Add to the run sheet' : 'Save'} />
        <Button variant="secondary" onClick={() => leave(onCancel)} text="Cancel" />
      </ButtonGroup>
    </form>
  )
}

/** What a question is written with: its words, what its kind needs, and when people see the result. */
function QuestionFields({ kind, fields }: { kind: QuestionKind; fields: Controls }) {
  const { Fields: OwnFields } = editors[kind]
  const { line, area, choice } = fields
  return (
    <>
      {choice('kind', 'How people answer', kindNames)}
      {area('text', 'The question', 2)}
      {line('hint', 'Hint (optional)')}
      {line('contentNote', 'Content note, shown before the question (optional)')}
      {OwnFields !== undefined && <OwnFields {...fields} />}
      {choice('show', 'Participants see the result', showNames)}
    </>
  )
}
