import type { BoardQuestion } from '@companion/shared/views/questions'
import { useConnection, useLiveState } from '../connection/useView.ts'
import { LinkButton } from '../design/LinkButton.tsx'
import { people } from '../words/results.ts'

type Props = {
  action: string
  asked: number
  question: BoardQuestion
  score: number
  topic: string | undefined
}

/** A question on the board, and one's voice for it. */
export function BoardItem({ asked, ...props }: Props) {
  const { send } = useConnection()
  const stored = useLiveState(({ mine }) => mine.votes?.includes(asked) ?? false)
  const sending = useLiveState(
    ({ outbox }) =>
      outbox.find(({ command }) => command.type === 'upvote' && command.question === asked)?.command,
  )
  const isMine = sending?.type === 'upvote' ? sending.on : stored
  const onVoice = () => send({ type: 'upvote', question: asked, on: !isMine })
  return <BoardText asked={asked} isMine={isMine} onVoice={onVoice} {...props} />
}

type TextProps = Props & {
  isMine: boolean
  onVoice?: () => void
  /** The address of the page of the board that it stands on, to come back to. */
  board?: string
}

/** A question's words, its answer, how many people it stands for, and the button that adds one's voice. */
export function BoardText({ action, asked, question, score, topic, isMine, onVoice, board }: TextProps) {
  return (
    <>
      <p className="govuk-body app-board__text">{question.text}</p>
      {question.answered !== undefined && (
        <p className="govuk-body app-board__answer">
          <strong className="govuk-tag govuk-tag--green">Answered</strong> {question.answered.text}
        </p>
      )}
      <form
        method="post"
        action={action}
        className="app-board__voice"
        onSubmit={(event) => {
          if (onVoice === undefined) return
          event.preventDefault()
          onVoice()
        }}
      >
        <input type="hidden" name="type" value="upvote" />
        <input type="hidden" name="question" value={asked} />
        <input type="hidden" name="on" value={String(!isMine)} />
        {board !== undefined && <input type="hidden" name="board" value={board} />}
        <span className="app-time">{people(score)}</span>
        <LinkButton
          type="submit"
          text={isMine ? 'Take my voice back' : 'Add my voice'}
          about={question.text}
        />
        {topic !== undefined && <span className="govuk-body-s app-quiet app-board__topic">{topic}</span>}
      </form>
    </>
  )
}
