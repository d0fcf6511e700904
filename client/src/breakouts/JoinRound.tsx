import type { MemberView, RoundView } from '@companion/shared/views/breakouts'
import { useState } from 'react'
import { useConnection } from '../live/useView.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { Button, LinkButton, PostForm, Select, Text, TextInput } from '../ui/kit.ts'

type Props = { action: string; round: RoundView; mine: MemberView | undefined }

/** Ways into a round: a group, a prompt, a room of the call's, a table; or alone and quietly. */
export function JoinRound({ action, round, mine }: Props) {
  const { send } = useConnection()
  const [isMissing, setMissing] = useState(false)
  const { how, prompts, phase } = round
  const isRoom = how === 'room' || how === 'table'

  function join(form: HTMLFormElement, pressed: string | null): void {
    const data = new FormData(form)
    const [name, prompt, room] = ['name', 'prompt', 'room'].map((field) =>
      String(data.get(field) ?? '').trim(),
    )
    const wish =
      pressed === 'alone'
        ? ({ kind: 'alone', ...(prompt && { prompt }) } as const)
        : isRoom
          ? ({ kind: 'room', room: Number(room) } as const)
          : how === 'choice' && prompt
            ? ({ kind: 'prompt', prompt } as const)
            : ({ kind: 'any' } as const)
    const isNumber =
      wish.kind !== 'room' || (Number.isInteger(wish.room) && wish.room >= 1 && wish.room <= 9999)
    setMissing(!isNumber)
    if (!isNumber) document.getElementById('room')?.focus()
    else send({ type: 'joinRound', round: round.round, wish, ...(name && { name }) })
  }

  if (mine !== undefined && mine.group === null && phase === 'gathering') {
    return (
      <>
        <Text>You will be put in a group when the host starts. You do not need to do anything.</Text>
        <CommandForm action={action} command={{ type: 'leaveRound', round: round.round }}>
          <LinkButton type="submit" text="I would rather not" />
        </CommandForm>
      </>
    )
  }
  return (
    <PostForm action={action} fields={{ type: 'joinRound', round: round.round }} onSend={join}>
      <Text>
        A few people talk about one question and write down what matters to them. Only your group and hosts
        can read what you write. A host may read out key points to everyone, without names.
      </Text>
      {isRoom ? (
        <TextInput
          id="room"
          name="room"
          label={how === 'room' ? 'Which room of the call are you in?' : 'What is the number of your table?'}
          error={isMissing ? `Write the number of your ${how}, such as 7` : undefined}
          width={4}
          inputMode="numeric"
          autoComplete="off"
        />
      ) : (
        how === 'choice' && (
          <Choice label="What would you like to talk about?" prompts={prompts} none="I don’t mind" />
        )
      )}
      <TextInput
        id="first-name"
        name="name"
        label="A first name for your group to see (optional)"
        hint="Yours, not your child’s. It is seen in the group only."
        width={10}
        maxLength={30}
        autoComplete="off"
      />
      <Button type="submit" name="wish" value="group" text="Join a group" />
      <Text>Or write by yourself, at your own pace. What you write counts just the same.</Text>
      {how !== 'choice' && <Choice label="About what? (optional)" prompts={prompts} none="Choose for me" />}
      <Button type="submit" variant="secondary" name="wish" value="alone" text="Write on my own" />
    </PostForm>
  )
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
