import { HostBreakouts } from '../breakouts/HostBreakouts.tsx'
import { Previews } from '../console/Previews.tsx'
import { useNow } from '../stage/useNow.ts'
import { Button, ButtonGroup, Section, Text } from '../ui/kit.ts'
import type { Key } from '../ui/useKeys.ts'
import { count } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'
import type { Line } from './lines.ts'

type Props = { sessionId: string; line: Line; isOn: boolean; actions: readonly Key[] }

/** A part of the evening that is no question, as a host works with it: where it stands, the note, and what can be done. */
export function HostSegment({ sessionId, line, isOn, actions }: Props) {
  const { id, text, kind, segment } = line
  if (segment === undefined) return null
  return (
    <Section className="app-livepoll" id={`${id}-title`} title={text}>
      <Text variant="aside" className="app-livepoll__where">
        {segment.title !== undefined && `${kind}. `}
        <Standing line={line} isOn={isOn} />
      </Text>
      {segment.note !== undefined && (
        <p className="app-note">
          <strong>Your note</strong> {segment.note}
        </p>
      )}
      {segment.kind === 'board' && (
        <Text>
          Choose a question on the board and press ‘Answer now’: it comes on everyone’s phone and on the
          screen.
        </Text>
      )}
      {segment.kind === 'notAsked' && (
        <Text>
          Everyone can write what they were not asked about, and support what others wrote. It comes to the
          queue like a question, on a topic of its own. To show one on the screen, press ‘Answer now’.
          Officials reply to each.
        </Text>
      )}
      {(segment.kind === 'groups' || segment.kind === 'readOut') && isOn && <HostBreakouts />}
      {isOn && <Previews sessionId={sessionId} isOn />}
      <ButtonGroup>
        {actions.map(({ text: does, run }) => (
          <Button key={does} variant="secondary" onClick={run} text={does} />
        ))}
      </ButtonGroup>
    </Section>
  )
}

/** Since when it is on and for how much longer, or that it is over, or still to come. */
function Standing({ line: { minutes, isSkipped, segment }, isOn }: Omit<Props, 'actions' | 'sessionId'>) {
  const now = useNow(15_000)
  const { begunAt = null, endedAt = null } = segment ?? {}
  if (begunAt === null) return isSkipped ? 'Skipped' : 'Not begun yet'
  if (!isOn) return `Over since ${timeOfDay(endedAt ?? begunAt)}`
  const left = minutes - Math.floor(((now ?? begunAt) - begunAt) / 60_000)
  const time =
    left >= 0 ? `${count(left, 'minute', 'minutes')} left` : `${count(-left, 'minute', 'minutes')} over`
  return `On now, since ${timeOfDay(begunAt)}${minutes > 0 ? `, ${time}` : ''}`
}
