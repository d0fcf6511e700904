import type { Controls } from './kind.ts'
import { templates } from './templates.ts'

type Props = {
  controls: Controls
  label?: string
  /** Whether people may say something else, and ready answers can be used. */
  hasOther?: boolean
}

/** A list that a host writes, one on each line. */
export function OptionsEditor({ controls, label = 'Answers, one on each line', hasOther = false }: Props) {
  const { area, set, tick } = controls
  return (
    <>
      {area('options', label, 6)}
      {hasOther && (
        <>
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="edit-template">
              Or use ready answers
            </label>
            <select
              className="govuk-select"
              id="edit-template"
              value=""
              onChange={(chosen) => set('options', (templates[chosen.currentTarget.value] ?? []).join('\n'))}
            >
              <option value="">Choose</option>
              {Object.keys(templates).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </div>
          {tick('other', 'Add ‘Something else’, with a line to write')}
        </>
      )}
      {tick('shuffle', 'Show them in another order to each person')}
    </>
  )
}
