import type { Activity } from '@companion/shared/commands/runSheet'
import { type ReactNode, useState } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { activityFrom, type Fields, fieldsOf } from './draft.ts'
import { kindNames, showNames } from './kindNames.ts'
import { templates } from './templates.ts'

type Props = {
  activity: Activity
  isNew: boolean
  /** Whether it was asked: then what is changed here holds the next time. */
  wasAsked: boolean
  onSave: (activity: Activity) => void
  onCancel: () => void
}

/** A form in which a host writes or changes an activity. */
export function ActivityEditor({ activity, isNew, wasAsked, onSave, onCancel }: Props) {
  const [fields, setFields] = useDraft<Fields>(`edit ${activity.id}`, fieldsOf(activity))
  const [wrong, setWrong] = useState<{ field: string; problem: string } | null>(null)
  const set = (name: string, value: string) => setFields({ ...fields, [name]: value })
  function leave(done: () => void): void {
    setFields(fieldsOf(activity))
    done()
  }
  const { kind } = fields
  const has = (...kinds: string[]) => kinds.includes(kind ?? '')
  const error = (name: string) => (wrong?.field === name ? wrong.problem : undefined)
  const line = (name: string, label: string, width = '') => (
    <Field name={name} label={label} error={error(name)}>
      <input
        className={`govuk-input ${width}`}
        id={`edit-${name}`}
        value={fields[name] ?? ''}
        autoComplete="off"
        onChange={(typed) => set(name, typed.currentTarget.value)}
      />
    </Field>
  )
  const area = (name: string, label: string, rows: number) => (
    <Field name={name} label={label} error={error(name)}>
      <textarea
        className="govuk-textarea"
        id={`edit-${name}`}
        rows={rows}
        value={fields[name] ?? ''}
        onChange={(typed) => set(name, typed.currentTarget.value)}
      />
    </Field>
  )
  const choice = (name: string, label: string, choices: Record<string, string>) => (
    <Field name={name} label={label} error={error(name)}>
      <select
        className="govuk-select"
        id={`edit-${name}`}
        value={fields[name]}
        onChange={(chosen) => set(name, chosen.currentTarget.value)}
      >
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
  const tick = (name: string, label: string) => (
    <label className="app-check">
      <input
        type="checkbox"
        checked={fields[name] === 'on'}
        onChange={(ticked) => set(name, ticked.currentTarget.checked ? 'on' : '')}
      />
      {label}
    </label>
  )
  return (
    <form
      className="app-card app-editor"
      aria-label={isNew ? 'New question' : 'Change the question'}
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
      <h2 className="govuk-heading-m">{isNew ? 'New question' : 'Change the question'}</h2>
      {wrong !== null && <ErrorSummary message={wrong.problem} href={`#edit-${wrong.field}`} />}
      {wasAsked && (
        <p className="govuk-inset-text">
          This was asked already. What people said stays with the words they were asked in; your change holds
          the next time it is asked.
        </p>
      )}
      {choice('kind', 'How people answer', kindNames)}
      {area('text', 'The question', 2)}
      {line('hint', 'Hint (optional)')}
      {has('single', 'multiple', 'ranking', 'points', 'statements') && (
        <>
          {area(
            'options',
            has('statements') ? 'Statements, one on each line' : 'Answers, one on each line',
            6,
          )}
          {has('single', 'multiple') && (
            <div className="govuk-form-group">
              <label className="govuk-label" htmlFor="edit-template">
                Or use ready answers
              </label>
              <select
                className="govuk-select"
                id="edit-template"
                value=""
                onChange={(chosen) =>
                  set('options', (templates[chosen.currentTarget.value] ?? []).join('\n'))
                }
              >
                <option value="">Choose</option>
                {Object.keys(templates).map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </div>
          )}
          {has('single', 'multiple') && tick('other', 'Add ‘Something else’, with a line to write')}
          {tick('shuffle', 'Show them in another order to each person')}
        </>
      )}
      {has('multiple') && (
        <div className="app-editor__row">
          {line('least', 'At least', 'govuk-input--width-2')}
          {line('most', 'At most', 'govuk-input--width-2')}
        </div>
      )}
      {has('scale') && (
        <>
          {line('points', 'How many points (11 go from 0 to 10)', 'govuk-input--width-2')}
          {line('low', 'The low end is called')}
          {line('middle', 'The middle is called (optional)')}
          {line('high', 'The high end is called')}
        </>
      )}
      {has('numeric') && (
        <div className="app-editor__row">
          {line('least', 'From', 'govuk-input--width-5')}
          {line('most', 'To', 'govuk-input--width-5')}
          {line('unit', 'Unit (optional)', 'govuk-input--width-10')}
        </div>
      )}
      {has('words') && choice('most', 'How many words', { '': 'Up to 3', '1': 'One', '2': 'Up to 2' })}
      {choice('show', 'Participants see the result', showNames)}
      <div className="app-editor__row">
        {line('minutes', 'Planned minutes (optional)', 'govuk-input--width-3')}
      </div>
      {area('note', 'Note to hosts (optional)', 2)}
      {tick('practice', 'Only to try things out: in no result and no evidence')}
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button">
          {isNew ? 'Add to the run sheet' : 'Save'}
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => leave(onCancel)}
        >
          Cancel
        </button>
      </div>
    </form>
  )
}

type FieldProps = { name: string; label: string; error: string | undefined; children: ReactNode }

function Field({ name, label, error, children }: FieldProps) {
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label" htmlFor={`edit-${name}`}>
        {label}
      </label>
      {error !== undefined && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {children}
    </div>
  )
}
