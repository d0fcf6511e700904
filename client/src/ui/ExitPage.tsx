import { usePageMessages } from '../messages/pageMessages.ts'

/** A site that anyone might have open, which loads quickly. */
const elsewhere = 'https://www.bbc.co.uk/weather'

/** The quick way out, above every page of participants: GOV.UK's 'Exit this page'. It is not hydrated; `public/leave.js` makes it quick. */
export function ExitPage() {
  const { leave, keys, ...said } = usePageMessages().exit
  return (
    <aside className="app-exit" aria-label={leave}>
      <div className="govuk-width-container app-exit__row">
        <span className="app-exit__status" role="status" />
        <a
          className="app-exit__link"
          href={elsewhere}
          rel="nofollow noreferrer"
          aria-describedby="exit-keys"
          data-two-more={said.twoMore}
          data-one-more={said.oneMore}
          data-cancelled={said.cancelled}
        >
          {leave}
        </a>
        <span id="exit-keys" hidden>
          {keys}
        </span>
      </div>
    </aside>
  )
}
