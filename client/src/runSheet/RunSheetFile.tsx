import { useState } from 'react'

/** Keep the run sheet as a file, or bring one; what is wrong in it is told line by line. */
export function RunSheetFile({ sessionId }: { sessionId: string }) {
  const [said, setSaid] = useState<readonly string[]>([])

  async function bring(file: File | undefined): Promise<void> {
    if (file === undefined) return
    try {
      const response = await fetch(`/${sessionId}/run-sheet`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: await file.text(),
      })
      const { problems } = (await response.json()) as { problems: string[] }
      setSaid(problems.length === 0 ? ['The run sheet is in place.'] : problems)
    } catch {
      setSaid(['That did not work. The file may be larger than 512 KB, or the connection is lost.'])
    }
  }

  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Run sheet as a file</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          <a className="govuk-link" href={`/${sessionId}/run-sheet`} download id="keep-run-sheet">
            Keep this run sheet as a file
          </a>
        </p>
        <label className="govuk-label" htmlFor="bring-run-sheet">
          Bring a run sheet
        </label>
        <input
          className="govuk-file-upload app-file"
          id="bring-run-sheet"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void bring(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
        <ul className="govuk-list" role="status">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
