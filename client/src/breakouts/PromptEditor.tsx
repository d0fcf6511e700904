import type { Prompt } from '@companion/shared/commands/breakouts'
import { useState } from 'react'
import { useConnection } from '../live/useView.ts'
import { Check, LinkButton, Textarea } from '../ui/kit.ts'
import { useDraft } from '../ui/useDraft.ts'

type Props = { prompt: Prompt; isChosen: boolean; onChoose: (isChosen: boolean) => void }

/** A prompt to take into a round or leave out, and to put in other words. */
export function PromptEditor({ prompt, isChosen, onChoose }: Props) {
  const [isEditing, setEditing] = useState(false)
  if (isEditing) return <PromptForm prompt={prompt} onDone={() => setEditing(false)} />
  return (
    <div className="app-toolbar app-toolbar--tight">
      <Check isOn={isChosen} onSwitch={onChoose}>
        <span>
          <strong>{prompt.title}.</strong> {prompt.text}
        </span>
      </Check>
      <LinkButton text="Change" about={prompt.title} onClick={() => setEditing(true)} />
    </div>
  )
}

/** A prompt to write. A round that is on keeps the words it was started with. */
export function PromptForm({ prompt, onDone }: { prompt: Prompt; onDone: () => void }) {
  const { send } = useConnection()
  const [draft, setDraft] = useDraft(`prompt ${prompt.id}`, prompt)
  function leave(): void {
    setDraft(prompt)
    onDone()
  }
  const helping = draft.helping.map((one) => one.trim()).filter(Boolean)
  const isWhole = draft.title.trim() !== '' && draft.text.trim() !== '' && helping.length > 0
  return (
    <div className="app-panel">
      <Line
        id={`${prompt.id}-title`}
        label="Title"
        value={draft.title}
        most={60}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      <Line
        id={`${prompt.id}-text`}
        label="Question"
        value={draft.text}
        most={300}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <Line
        id={`${prompt.id}-helping`}
        label="Questions that help, one a line"
        value={draft.helping.join('\n')}
        most={800}
        onChange={(lines) => setDraft({ ...draft, helping: lines.split('\n').slice(0, 4) })}
      />
      <Line
        id={`${prompt.id}-easy`}
        label="Easy Read"
        value={draft.easyRead ?? ''}
        most={400}
        onChange={(easyRead) => setDraft({ ...draft, easyRead })}
      />
      <Line
        id={`${prompt.id}-note`}
        label="Content note, shown before the question (optional)"
        value={draft.contentNote ?? ''}
        most={200}
        onChange={(contentNote) => setDraft({ ...draft, contentNote })}
      />
      <LinkButton
        text="Save"
        about={prompt.title}
        onClick={() => {
          if (!isWhole) return
          const { easyRead = '', contentNote = '', ...rest } = draft
          send({
            type: 'setPrompt',
            prompt: {
              ...rest,
              helping,
              ...(easyRead.trim() !== '' && { easyRead }),
              ...(contentNote.trim() !== '' && { contentNote }),
            },
          })
          leave()
        }}
      />
      <LinkButton text="Leave it" about={prompt.title} onClick={leave} />
    </div>
  )
}

type LineProps = { id: string; label: string; value: string; most: number; onChange: (text: string) => void }

function Line({ id, label, value, most, onChange }: LineProps) {
  return (
    <Textarea
      id={id}
      label={label}
      rows={2}
      maxLength={most}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
