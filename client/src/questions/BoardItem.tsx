import type { Topics } from '@companion/shared/commands/runSheet'
import type { BoardQuestion } from '@companion/shared/views/questions'
import { useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { LinkButton, Tag, Text } from '../ui/kit.ts'

type Props = {
  action: string
  asked: number
  question: BoardQuestion
  score: number
  topics: Topics
}

/** A question on the board, and one's voice for it. */
export function BoardItem(props: Props) {
  const { asked } = props
  const stored = useLiveState(({ mine }) => mine.votes?.includes(asked) ?? false)
  const isOwn = useLiveState(({ mine }) => mine.receipts?.some(({ question }) => question === asked) ?? false)
  const sending = useLiveState(
    ({ outbox }) =>
      outbox.filter(({ command }) => command.type === 'upvote' && command.question === asked).pop()?.command,
  )
  return <BoardText isOwn={isOwn} isMine={sending?.type === 'upvote' ? sending.on : stored} {...props} />
}

type TextProps = Props & {
  /** Whether the reader asked it, and so stands behind it already. */
  isOwn: boolean
  isMine: boolean
  /** The address of the page of the board that it stands on, to come back to. */
  board?: string
}

/** A question's words, its answer, how many people it stands for, and the button that adds one's voice to another's. */
export function BoardText({ action, asked, question, score, topics, isOwn, isMine, board }: TextProps) {
  const { questions: words, undo } = useMessages()
  const topic = topics.find(({ id }) => id === question.topic)?.text
  return (
    <>
      <Text className="app-board__text">{question.text}</Text>
      {question.answered !== undefined && (
        <Text className="app-board__answer">
          <Tag colour="green">{words.answered}</Tag> {question.answered.text}
        </Text>
      )}
      <CommandForm action={action} command={{ type: 'upvote', question: asked, on: !isMine }}>
        {board !== undefined && <input type="hidden" name="board" value={board} />}
        <span>{words.people(score)}</span>
        {isOwn ? (
          words.own
        ) : (
          <LinkButton type="submit" text={isMine ? undo : words.support} about={question.text} />
        )}
        {topic !== undefined && (
          <Text as="span" variant="aside" className="app-board__topic">
            {topic}
          </Text>
        )}
      </CommandForm>
    </>
  )
}
