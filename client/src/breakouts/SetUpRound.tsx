import { limits } from '@companion/shared/limits'
import type { HostView } from '@companion/shared/views/host'
import { nanoid } from 'nanoid'
import { type FormEvent, useState } from 'react'
import { useConnection, useSlice } from '../live/useView.ts'
import { Button, Details, Fieldset, LinkButton, Select, TextInput } from '../ui/kit.ts'
import { PromptEditor, PromptForm } from './PromptEditor.tsx'
import { ways } from './ways.ts'

const blank = { title: '', text: '', helping: [], easyRead: '' }
const newPromptId = () =>
  `prompt-${nanoid(8)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`

/** What a round of small groups is started with. */
export function SetUpRound({ next }: { next: number }) {
  const prompts = useSlice<HostView, 'prompts'>('prompts') ?? []
  const { send } = useConnection()
  const [left, setLeft] = useState<readonly string[]>([])
  const [added, setAdded] = useState<string | null>(null)
  const chosen = prompts.filter(({ id }) => !left.includes(id)).map(({ id }) => id)

  function gather(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const figure = (name: string) => Number(data.get(name))
    const [least, wanted, most] = [figure('least'), figure('wanted'), figure('most')].sort((a, b) => a - b)
    send({
      type: 'gatherRound',
      round: next,
      how: data.get('how') as keyof typeof ways,
      prompts: chosen,
      size: { least: least ?? 3, wanted: wanted ?? 6, most: most ?? 8 },
      minutes: figure('minutes'),
    })
  }

  return (
    <Details summary={next === 1 ? 'Set up small groups' : 'Another round of groups'} isPlain>
      <form onSubmit={gather}>
        <Fieldset legend="Prompts" size="s">
          {prompts.map((prompt) => (
            <PromptEditor
              key={prompt.id}
              prompt={prompt}
              isChosen={!left.includes(prompt.id)}
              onChoose={(isChosen) =>
                setLeft(isChosen ? left.filter((id) => id !== prompt.id) : [...left, prompt.id])
              }
            />
          ))}
          {added !== null ? (
            <PromptForm key={added} prompt={{ ...blank, id: added }} onDone={() => setAdded(null)} />
          ) : (
            prompts.length < limits.promptsMost && (
              <LinkButton text="Add a prompt" onClick={() => setAdded(newPromptId())} />
            )
          )}
        </Fieldset>
        <Select id="how" name="how" label="How people come into groups" options={Object.entries(ways)} />
        <div className="app-toolbar">
          <Figure name="least" label="At least" value={3} most={100} />
          <Figure name="wanted" label="Wanted" value={6} most={100} />
          <Figure name="most" label="At most" value={8} most={100} />
          <Figure name="minutes" label="Minutes" value={20} most={120} />
        </div>
        <Button
          type="submit"
          variant="secondary"
          disabled={chosen.length === 0}
          text="Ask who would like to join"
        />
      </form>
    </Details>
  )
}

function Figure({ name, label, value, most }: { name: string; label: string; value: number; most: number }) {
  return (
    <div>
      <TextInput
        id={`round-${name}`}
        label={label}
        isCompact
        width={3}
        name={name}
        type="number"
        min={1}
        max={most}
        required
        defaultValue={value}
      />
    </div>
  )
}
