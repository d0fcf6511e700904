import type { Activity } from '@companion/shared/commands/runSheet'
import type { QuestionKind } from '@companion/shared/kinds/registry'
import { type ReactNode, useState } from 'react'
import { editors } from '../kinds/registry.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { activityFrom, type Fields, fieldsOf } from './draft.ts'
import { showNames } from './showNames.ts'

/** What hosts call each kind of question. */
const kindNames = Object.fromEntries(Object.entries(editors).map(([kind, { name }]) => [kind, name]))

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
  const { Fields: OwnFields } = editors[fields['kind'] as QuestionKind]
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
      {OwnFields !== undefined && <OwnFields {...{ line, area, choice, tick, set }} />}
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
