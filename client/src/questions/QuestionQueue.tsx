import type { HostView } from '@companion/shared/views/host'
import type { SessionInfo } from '@companion/shared/views/session'
import { Dangers } from '../dangers/Dangers.tsx'
import { useSlice } from '../live/useView.ts'
import { Heading, Text } from '../ui/kit.ts'
import { countsInWords } from './countsInWords.ts'
import { DecisionLog } from './DecisionLog.tsx'
import { Moderation } from './Moderation.tsx'
import { ShownQuestion } from './ShownQuestion.tsx'
import { ToRead } from './ToRead.tsx'

/** The questions that participants ask: those that wait to be read, those kept, those on the board, and what was decided. */
export function QuestionQueue({ me, session }: { me: string; session: SessionInfo }) {
  const queue = useSlice<HostView, 'queue'>('queue')
  if (queue === undefined) {
    return (
      <>
        <Dangers />
        <Text variant="quiet">What participants ask comes up here for you to read first.</Text>
        <Moderation />
      </>
    )
  }
  const isEarly = ({ at }: { at: number }) => !session.rehearsal && at < Date.parse(session.startsAt)
  return (
    <>
      <Dangers />
      <div className="app-queue">
        <ToRead queue={queue} me={me} isEarly={isEarly} />
        {queue.shown.length > 0 && (
          <div>
            <Heading level={3} size="s">
              On the board, most supported first
            </Heading>
            <ul className="app-said app-said--dense">
              {queue.shown.map((question) => (
                <ShownQuestion key={question.question} question={question} isEarly={isEarly(question)} />
              ))}
            </ul>
          </div>
        )}
      </div>
      <DecisionLog me={me} />
      <Text variant="aside">{countsInWords(queue.counts)}</Text>
      <Moderation />
    </>
  )
}
