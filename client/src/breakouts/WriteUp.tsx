import { Held } from '../details/Held.tsx'
import type { Gate } from '../details/useGate.ts'
import { useConnection } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { Button, ButtonGroup, Heading, PostForm, Text } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { Points } from './Points.tsx'
import { Press } from './Press.tsx'
import { Scribe } from './Scribe.tsx'
import { useWords } from './useWords.ts'
import { type GroupProps, type Written, withEach } from './writing.ts'

/** What the group says to everyone: one writes it up, the others say whether it is fair, then it is sent. */
export function WriteUp({ action, round, group, mine, gates: { writing } }: GroupProps) {
  const { isAlone = false, scribe, sent } = group
  const { writeUp: words } = useWords()
  const { received, time } = useMessages()
  if (sent !== undefined) {
    return (
      <>
        <Heading level={3}>{isAlone ? words.sentAlone : words.sent}</Heading>
        <Points points={sent.points} dissent={sent.dissent} />
        <Text variant="small">
          <Tick /> {received(time(sent.at))}
        </Text>
      </>
    )
  }
  return (
    <>
      <Heading level={3}>{isAlone ? words.titleAlone : words.title}</Heading>
      {scribe !== undefined && scribe === mine.member ? (
        <Scribe action={action} round={round} group={group} gate={writing} />
      ) : (
        <Reader action={action} round={round.round} group={group} mine={mine} gate={writing} />
      )}
    </>
  )
}

type ReaderProps = Pick<GroupProps, 'action' | 'group' | 'mine'> & { round: number; gate: Gate<Written> }

/** The write-up as those have it who do not write it: they read along, say whether it is fair, and can take over. */
function Reader({ action, round, group, mine, gate }: ReaderProps) {
  const { isAlone = false, scribe, draft, offered } = group
  const { writeUp: words } = useWords()
  return (
    <>
      <Text variant="aside">
        {isAlone ? words.alone : scribe === undefined ? words.noScribe : words.scribe}
      </Text>
      <Held
        gate={gate}
        isApart
        onTakeOut={(written, without) => void gate.offer(withEach(written, without))}
      />
      {draft !== undefined && <Points points={draft.points} dissent={draft.dissent} />}
      {offered !== undefined && <Judge action={action} round={round} judged={mine.judged} />}
      <Press
        action={action}
        round={round}
        type="beScribe"
        text={isAlone ? words.beginAlone : scribe === undefined ? words.begin : words.takeOver}
      />
    </>
  )
}

function Judge({
  action,
  round,
  judged,
}: {
  action: string
  round: number
  judged?: 'fair' | 'notQuite' | undefined
}) {
  const { send } = useConnection()
  const { writeUp: words } = useWords()
  return (
    <PostForm
      action={action}
      fields={{ type: 'judgeWriteUp', round }}
      onSend={(_form, pressed) => send({ type: 'judgeWriteUp', round, fair: pressed === 'true' })}
    >
      <Text>{words.isFair}</Text>
      <ButtonGroup>
        <Button type="submit" variant="secondary" name="fair" value="true" text={words.fair} />
        <Button type="submit" variant="secondary" name="fair" value="false" text={words.notQuite} />
      </ButtonGroup>
      {judged !== undefined && (
        <Text variant="small">
          <Tick /> {judged === 'fair' ? words.saidFair : words.saidNotQuite}
        </Text>
      )}
    </PostForm>
  )
}
