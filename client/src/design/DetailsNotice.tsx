import { personalDetails } from '@companion/shared/personalDetails'
import { detailNames } from '../words/details.ts'

export { personalDetails, withoutDetails } from '@companion/shared/personalDetails'

/** Says what in a text looks like somebody's details, before it is sent, and offers to take it out. */
export function DetailsNotice({
  text,
  onTakeOut,
  onSend,
}: {
  text: string
  onTakeOut: () => void
  onSend: () => void
}) {
  const found = personalDetails(text).map(({ kind, found: part }) => `${detailNames[kind]} (‘${part}’)`)
  if (found.length === 0) return null
  return (
    <div className="govuk-inset-text app-refused" role="alert">
      <p className="govuk-body">
        This looks like {found.join(' and ')}. Others could find out who it is about.
      </p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={onTakeOut}>
          Take it out
        </button>
        <button type="button" className="app-linkbutton" onClick={onSend}>
          Send it as it is
        </button>
      </div>
    </div>
  )
}
