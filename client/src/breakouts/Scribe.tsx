import { Held } from '../details/Held.tsx'
import { type Gate, getReadyToLook } from '../details/useGate.ts'
import { isCut } from '../live/store.ts'
import { useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { Hint, LinkButton, PostForm, Text, Textarea } from '../ui/kit.ts'
import { Press } from './Press.tsx'
import { useWords } from './useWords.ts'
import { useWriteUp } from './useWriteUp.ts'
import { type GroupProps, type Written, withEach } from './writing.ts'

type Props = Omit<GroupProps, 'mine' | 'gates'> & { gate: Gate<Written> }

/** The scribe's own page of the write-up. */
export function Scribe({ action, round, group, gate }: Props) {
  const { writeUp: words } = useWords()
  const { safety } = useMessages()
  const { points, dissent, isKept, isPaused, hasPoints, type, keep } = useWriteUp({ round, group, gate })
  const { isAlone = false, offered, people } = group
  const judged = offered === undefined ? 0 : offered.fair + offered.notQuite
  const canSend = hasPoints && isKept && (people === 1 || offered?.isEnough)
  return (
    <>
      <PostForm action={action} fields={{ type: 'writeUp', round: round.round }} onSend={() => void keep()}>
        <Hint id="points-hint">{safety}</Hint>
        {points.map((point, place) => (
          <Textarea
            key={place}
            id={`point-${place}`}
            label={place === 0 ? words.point(1) : words.optional(words.point(place + 1))}
            name="point"
            rows={2}
            maxLength={300}
            value={point}
            aria-describedby="points-hint"
            onFocus={getReadyToLook}
            onChange={({ currentTarget }) =>
              type({
                points: points.map((one, at) => (at === place ? currentTarget.value : one)),
                dissent,
              })
            }
          />
        ))}
        {!isAlone && (
          <Textarea
            id="dissent"
            label={words.disagree}
            hint={words.disagreeHint}
            name="dissent"
            rows={2}
            maxLength={Math.max(500, group.draft?.dissent.length ?? 0)}
            value={dissent}
            onFocus={getReadyToLook}
            onChange={({ currentTarget }) => type({ points, dissent: currentTarget.value })}
          />
        )}
        <Held gate={gate} onTakeOut={(_written, without) => type(withEach({ points, dissent }, without))} />
        <Text variant="aside">
          <Keeping isKept={isKept && group.draft !== undefined} isAlone={isAlone} isPaused={isPaused} />
        </Text>
        <span className="app-nojs">
          <LinkButton type="submit" text={words.save} />
        </span>
      </PostForm>
      {people > 1 && offered === undefined && hasPoints && (
        <Press action={action} round={round.round} type="offerWriteUp" text={words.offer} before={keep} />
      )}
      {offered !== undefined && (
        <Text>
          {judged > 0 && `${words.sayFair(offered.fair)} ${words.sayNotQuite(offered.notQuite)} `}
          {!offered.isEnough && words.checking}
        </Text>
      )}
      {canSend && <Press action={action} round={round.round} type="sendWriteUp" text={words.send} />}
    </>
  )
}

/** Whether the group has what its scribe has written. */
function Keeping({ isKept, isAlone, isPaused }: { isKept: boolean; isAlone: boolean; isPaused: boolean }) {
  const { writeUp: words } = useWords()
  const isLost = useLiveState(({ status }) => isCut(status))
  if (isKept) return isAlone ? words.savedAlone : words.saved
  if (isLost) return words.offline
  if (isPaused) return words.paused
  return <span className="app-js">{words.saving}</span>
}
