import { field } from '@companion/shared/formFields'
import { answerText } from '../kinds/results.ts'
import { useConnection } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { ContentNote } from '../ui/ContentNote.tsx'
import { Button, PostForm, Text } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { AnswerForm, type AnswerFormProps } from './AnswerForm.tsx'

/** An open question, behind its content note where it has one. */
export function OpenQuestion(props: AnswerFormProps) {
  const { action, pollId, run, mine, draft } = props
  const { question } = run
  const { send } = useConnection()
  const messages = useMessages()
  const controls = <AnswerForm {...props} />
  if (question.contentNote === undefined) return controls
  const hasSkipped = mine !== undefined && 'skip' in mine.answer
  return (
    <ContentNote
      text={question.contentNote}
      isPassed={draft !== null || (mine !== undefined && !hasSkipped)}
      skip={
        hasSkipped ? (
          <Text>
            <Tick /> {messages.polls.youSaid(answerText(question, mine.answer, messages))}
          </Text>
        ) : (
          <PostForm
            action={action}
            fields={{ type: 'answer', pollId, run: run.run, [field.skip]: true }}
            onSend={() => send({ type: 'answer', pollId, run: run.run, answer: { skip: true } })}
          >
            <Button type="submit" variant="secondary" text={messages.contentNote.skip} />
          </PostForm>
        )
      }
    >
      {controls}
    </ContentNote>
  )
}
