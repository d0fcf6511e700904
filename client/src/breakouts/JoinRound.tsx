import { readRoom } from '@companion/shared/rooms'
import type { MemberView, RoundView } from '@companion/shared/views/breakouts'
import { useState } from 'react'
import { useConnection } from '../live/useView.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { Button, LinkButton, PostForm, Select, Text, TextInput } from '../ui/kit.ts'
import { useWords } from './useWords.ts'

type Props = { action: string; round: RoundView; mine: MemberView | undefined }

/** Ways into a round: a group, a prompt, a room of the call's, a table; or alone and quietly. */
export function JoinRound({ action, round, mine }: Props) {
  const { send } = useConnection()
  const { join: words } = useWords()
  const [isMissing, setMissing] = useState(false)
  const { how, prompts, phase } = round
  const isRoom = how === 'room' || how === 'table'

  function join(form: HTMLFormElement, pressed: string | null): void {
    const data = new FormData(form)
    const field = (name: string) => String(data.get(name) ?? '').trim()
    const name = field('name')
    const wish = pressed === 'alone' ? alone(field('prompt')) : wishOf(how, field)
    setMissing(wish === null)
    if (wish === null) document.getElementById('room')?.focus()
    else send({ type: 'joinRound', round: round.round, wish, ...(name && { name }) })
  }

  const isOut = mine?.removed?.some(({ text }) => text === undefined) ?? false
  if (mine !== undefined && mine.group === null && phase === 'gathering' && !isOut) {
    return (
      <>
        <Text>{words.waiting}</Text>
        <CommandForm action={action} command={{ type: 'leaveRound', round: round.round }}>
          <LinkButton type="submit" text={words.leave} />
        </CommandForm>
      </>
    )
  }
  return (
    <PostForm action={action} fields={{ type: 'joinRound', round: round.round }} onSend={join}>
      <Text>{words.lead}</Text>
      {isRoom ? (
        <TextInput
          id="room"
          name="room"
          label={how === 'room' ? words.room : words.table}
          error={isMissing ? (how === 'room' ? words.roomMissing : words.tableMissing) : undefined}
          width={4}
          inputMode="numeric"
          autoComplete="off"
        />
      ) : (
        how === 'choice' && <Choice label={words.prompt} prompts={prompts} none={words.anyPrompt} />
      )}
      <TextInput
        id="first-name"
        name="name"
        label={words.name}
        hint={words.nameHint}
        width={10}
        maxLength={30}
        autoComplete="off"
      />
      <Button type="submit" name="wish" value="group" text={words.group} />
      <Text>{words.orAlone}</Text>
      {how !== 'choice' && <Choice label={words.promptAlone} prompts={prompts} none={words.anyPromptAlone} />}
      <Button type="submit" variant="secondary" name="wish" value="alone" text={words.alone} />
    </PostForm>
  )
}

const alone = (prompt: string) => ({ kind: 'alone', ...(prompt && { prompt }) }) as const

/** Where someone wants to go who does not stay alone; null where the number of a room is missing. */
function wishOf(how: RoundView['how'], field: (name: string) => string) {
  if (how === 'room' || how === 'table') {
    const room = readRoom(field('room'))
    return room === null ? null : ({ kind: 'room', room } as const)
  }
  const prompt = how === 'choice' ? field('prompt') : ''
  return prompt ? ({ kind: 'prompt', prompt } as const) : ({ kind: 'any' } as const)
}

function Choice({ label, prompts, none }: { label: string; prompts: RoundView['prompts']; none: string }) {
  return (
    <Select
      id="prompt"
      name="prompt"
      label={label}
      none={none}
      options={prompts.map(({ id, title }) => [id, title])}
    />
  )
}
