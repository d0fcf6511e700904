import { useRef, useState } from 'react'
import { Details, Field, Link, List, Text } from '../ui/kit.ts'

/** Keep the run sheet as a file, or bring one; what is wrong in it is told line by line. */
export function RunSheetFile({ sessionId }: { sessionId: string }) {
  const [said, setSaid] = useState<readonly string[]>([])
  /** The file that was brought last: what is said is about it. */
  const latest = useRef<File>(undefined)

  async function bring(file: File | undefined): Promise<void> {
    if (file === undefined) return
    latest.current = file
    const say = (lines: readonly string[]) => {
      if (latest.current === file) setSaid(lines)
    }
    try {
      const response = await fetch(`/${sessionId}/run-sheet`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: await file.text(),
      })
      const { problems } = (await response.json()) as { problems: string[] }
      say(problems.length === 0 ? ['The run sheet is in place.'] : problems)
    } catch {
      say(['That did not work. The file may be larger than 512 KB, or the connection is lost.'])
    }
  }

  return (
    <Details summary="Run sheet as a file">
      <Text>
        <Link href={`/${sessionId}/run-sheet`} download id="keep-run-sheet">
          Keep this run sheet as a file
        </Link>
      </Text>
      <Field
        as="input"
        isCompact
        id="bring-run-sheet"
        label="Bring a run sheet"
        className="app-file"
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          void bring(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
      <List role="status">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </Details>
  )
}
