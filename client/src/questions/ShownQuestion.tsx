import type { ModeratorView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useConnection, useSlice } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { Details, LinkButton, Tag, Text, VisuallyHidden } from '../ui/kit.ts'
import { Facts } from './Facts.tsx'

/** A question on the board as moderators see it: to answer, to give to a panellist, to take off. */
export function ShownQuestion({ question: asked, isEarly }: { question: HostQuestion; isEarly: boolean }) {
  const { send } = useConnection()
  const isOver = useSlice<ModeratorView, 'stage'>('stage')?.phase === 'ended'
  const { question, version, text, joined = [], assigned, answered } = asked
  // When the session has ended nothing is being answered any more.
  const isNow = asked.status === 'now' && !isOver
  return (
    <li className="app-said__text">
      {text} <Facts question={asked} />
      {isEarly && <Tag colour="grey">Asked early</Tag>}
      {isNow && <Tag>Being answered</Tag>}
      {answered !== undefined && <Tag colour="green">Answered</Tag>}
      {assigned !== undefined && <Tag colour="purple">For {assigned}</Tag>}
      {answered?.text !== undefined && <Text variant="small">{answered.text}</Text>}
      {joined.map((other) => (
        <span key={other.question} className="app-decisions">
          <span className="app-quiet">Joined: {other.text}</span>
          <LinkButton
            text="Take apart"
            about={other.text}
            onClick={() => send({ type: 'joinQuestion', question: other.question, into: null })}
          />
        </span>
      ))}
      <span className="app-decisions">
        {!isNow && !isOver && (
          <LinkButton text="Answer now" about={text} onClick={() => send({ type: 'answerNow', question })} />
        )}
        {(isNow || answered === undefined) && (
          <LinkButton
            text="It is answered"
            about={text}
            onClick={() => send({ type: 'markAnswered', question })}
          />
        )}
        <LinkButton
          text="Archive"
          about={text}
          onClick={() => send({ type: 'reviewQuestion', question, version, verdict: 'archive' })}
        />
        <LinkButton
          text="Take off the board"
          about={text}
          onClick={() => send({ type: 'reviewQuestion', question, version, verdict: 'hold' })}
        />
      </span>
      <Details
        className="app-decisions__write"
        summary={
          <>
            Write the answer, or give it to a panellist
            <VisuallyHidden> {text}</VisuallyHidden>
          </>
        }
        isPlain
      >
        <SendLine
          id={`answer-${question}`}
          label="The answer, for everyone"
          most={1000}
          button="Publish the answer"
          onSend={(words) => send({ type: 'markAnswered', question, text: words })}
        />
        <SendLine
          id={`assign-${question}`}
          label="The panellist’s name, as they know themselves on their page"
          most={60}
          button="Give it to them"
          onSend={(to) => send({ type: 'assignQuestion', question, to })}
        />
        {assigned !== undefined && (
          <LinkButton
            text={`Remove from ${assigned}`}
            about={text}
            onClick={() => send({ type: 'assignQuestion', question, to: null })}
          />
        )}
      </Details>
    </li>
  )
}
