import { personalDetails } from '@companion/shared/personalDetails'
import { detailNames } from '../words/details.ts'
import { list } from '../words/results.ts'

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
      <p className="govuk-body">This looks like {list(found)}. Others could find out who it is about.</p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={onTakeOut}>
          {found.length === 1 ? 'Take it out' : 'Take them out'}
        </button>
        <button type="button" className="app-linkbutton" onClick={onSend}>
          Send it as it is
        </button>
      </div>
    </div>
  )
}
