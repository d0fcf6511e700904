import { limits } from '@companion/shared/limits'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useConnection } from '../live/useView.ts'
import { LinkButton, Textarea } from '../ui/kit.ts'
import { useDraft } from '../ui/useDraft.ts'

/** A name or a spelling to change. */
export function Reword({ question: asked, onDone }: { question: HostQuestion; onDone: () => void }) {
  const { send } = useConnection()
  // As it was when someone began to write: what its author changes since is not written over.
  const [{ question, version, text }] = useState(asked)
  const id = `reword-${question}`
  // A draft is of the words it was begun on.
  const [words, setWords] = useDraft(`${id} ${version}`, text)
  function leave(): void {
    setWords(text)
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '' && words.trim() !== text)
          send({ type: 'rewordQuestion', question, version, text: words.trim() })
        leave()
      }}
    >
      <Textarea
        id={id}
        label="Change a name or a spelling, not what is asked. Its author is told."
        isCompact
        rows={3}
        maxLength={limits.questionLength}
        value={words}
        onChange={(typed) => setWords(typed.currentTarget.value)}
      />
      <span className="app-decisions">
        <LinkButton type="submit" text="Save" />
        <LinkButton text="Leave it" onClick={leave} />
      </span>
    </form>
  )
}
