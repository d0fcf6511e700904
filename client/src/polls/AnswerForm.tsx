import { answerRefusals } from '@companion/shared/answerRefusals'
import { answerProblem, asksForText, readAnswer, textsIn } from '@companion/shared/answers'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { MyAnswer, RunView } from '@companion/shared/views/polls'
import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Held } from '../details/Held.tsx'
import { getReadyToLook, useGate } from '../details/useGate.ts'
import { kindOf } from '../kinds/registry.ts'
import { answerText } from '../kinds/results.ts'
import type { Outgoing, Refused } from '../live/store.ts'
import { useConnection, useOutgoing } from '../live/useView.ts'
import { type Messages, useMessages, useRefusal } from '../messages/messages.ts'
import { announce } from '../ui/announce.ts'
import { classes } from '../ui/classes.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Helping, helpingIn } from '../ui/Helping.tsx'
import { inEnglish } from '../ui/inEnglish.ts'
import {
  Button,
  ErrorMessage,
  Fieldset,
  FormGroup,
  Hint,
  Inset,
  LinkButton,
  PostForm,
  Text,
} from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useOnTheWay } from '../ui/useOnTheWay.ts'

export type AnswerFormProps = {
  action: string
  pollId: string
  run: RunView
  mine: MyAnswer | undefined
  /** What was begun but not sent; null where nothing was touched. */
  draft: Answer | null
  seed: number
  onDraft: (draft: Answer | null) => void
}

/** The controls of an open question, and what became of the answer that was sent. */
export function AnswerForm({ action, pollId, run, mine, draft, seed, onDraft }: AnswerFormProps) {
  const { send } = useConnection()
  const answering = useOutgoing('answer', pollId)
  const withdrawing = useOutgoing('withdrawAnswer', pollId)
  const outgoing = answering ?? withdrawing
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const gate = useGate(
    (answer: Answer) => textsIn(answer).join(', '),
    (answer) => send({ type: 'answer', pollId, run: run.run, answer, ...helpingIn(form.current) }),
  )
  const { question } = run
  const messages = useMessages()
  const why = useRefusal()
  const { kinds, polls, time } = messages
  const { Fields, firstControl } = kindOf(question)
  const about = aboutOf(question, messages)
  const given = draft ?? mine?.answer ?? null
  const isReceived = mine !== undefined && outgoing === undefined
  /** Which button was pressed; old phones do not say so with the form. */
  const pressed = useRef('')
  const read = () => {
    const data = new FormData(form.current as HTMLFormElement)
    return readAnswer(question, (name) => data.getAll(name).map(String))
  }

  useAnnouncement(isReceived ? String(mine.at) : 'none', isReceived ? polls.heard(time(mine.at)) : null)
  // On a slow phone someone may answer before the page has come alive: what they chose is in the form alone.
  const onceAlive = useEffectEvent(() => {
    const begun = read()
    if (begun !== null && mine === undefined) onDraft(begun)
  })
  useEffect(() => onceAlive(), [])

  // The controls keep their own values, so after an answer from another tab they are mounted again.
  const [made, setMade] = useState(0)
  const followAnswer = useEffectEvent(() => {
    const isShown = JSON.stringify(read()) === JSON.stringify(mine?.answer ?? null)
    if (draft === null && outgoing === undefined && !isShown) setMade((times) => times + 1)
  })
  const answeredAt = mine?.at
  useEffect(() => {
    if (answeredAt !== undefined) followAnswer()
  }, [answeredAt])

  // What has arrived is no draft any more: on a later page it must not stand before a newer answer.
  const hasArrived = isReceived && JSON.stringify(draft) === JSON.stringify(mine.answer)
  const forgetDraft = useEffectEvent(() => onDraft(null))
  useEffect(() => {
    if (hasArrived) forgetDraft()
  }, [hasArrived])

  function press({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    pressed.current = currentTarget.name
  }

  function submit(): void {
    if (pressed.current === 'withdraw') {
      setProblem(null)
      onDraft(null)
      form.current?.reset()
      send({ type: 'withdrawAnswer', pollId, run: run.run })
      return
    }
    if (pressed.current === 'skip') onDraft(null)
    const answer = pressed.current === 'skip' ? ({ skip: true } as const) : read()
    const code = answer === null ? 'answer.empty' : answerProblem(question, answer)
    setProblem(code === null ? null : inWords(code))
    if (answer !== null && code === null) void gate.offer(answer)
  }

  const inWords = (code: NonNullable<ReturnType<typeof answerProblem>>) =>
    code === 'answer.empty' ? kinds[question.kind].nothing : why({ code, ...answerRefusals[code] })

  /** What is written, with each text put through `without`. */
  function takeOut(_answer: Answer, without: (text: string) => string): void {
    const typed = form.current?.querySelectorAll<HTMLInputElement>('textarea, input:not([type])') ?? []
    for (const box of typed) box.value = without(box.value)
    onDraft(read())
  }

  function change(): void {
    gate.forget()
    onDraft(read())
  }

  const describedBy = classes(about && `${pollId}-about`, problem !== null && `${pollId}-error`)
  return (
    <PostForm
      ref={form}
      action={action}
      fields={{ type: 'answer', pollId, run: run.run }}
      onSend={submit}
      onChange={change}
      onFocus={asksForText(question) ? getReadyToLook : undefined}
      noValidate
    >
      {problem !== null && (
        <ErrorSummary message={problem} href={`#${firstControl(pollId, question as never)}`} />
      )}
      <FormGroup isWrong={problem !== null}>
        <Fieldset
          legend={question.text}
          size="m"
          isHeading
          aria-describedby={describedBy}
          {...inEnglish(run.untranslated)}
        >
          <ToKnow pollId={pollId} run={run} about={about} problem={problem} />
          <Fields
            key={made}
            pollId={pollId}
            question={question as never}
            given={given !== null && 'skip' in given ? null : given}
            seed={seed}
            onChange={change}
          />
        </Fieldset>
      </FormGroup>
      <Held gate={gate} onTakeOut={takeOut} />
      {asksForText(question) && <Helping id={pollId} given={mine?.helping} />}
      <Sending run={run} mine={mine} outgoing={outgoing} onPress={press} />
      <Text variant="aside">{polls.anonymous}</Text>
      {outgoing?.state === 'refused' && <NotTaken refused={outgoing} />}
    </PostForm>
  )
}

type ToKnowProps = { pollId: string; run: RunView; about: string; problem: string | null }

/** What stands between a question and its answers: how to answer, what not to write, and what is wrong. */
function ToKnow({ pollId, run: { question, untranslated: isUntranslated }, about, problem }: ToKnowProps) {
  const { language, safety, readFirst, untranslated } = useMessages()
  return (
    <>
      {isUntranslated && (
        <Text variant="aside" lang={language.code}>
          {untranslated}
        </Text>
      )}
      {about !== '' && <Hint id={`${pollId}-about`}>{about}</Hint>}
      {asksForText(question) && (
        <Inset id={`${pollId}-safety`} as="p" variant="advice">
          {safety} {readFirst}
        </Inset>
      )}
      {problem !== null && <ErrorMessage id={`${pollId}-error`}>{problem}</ErrorMessage>}
    </>
  )
}

/** What to know before one answers: the question's own hint, and how its kind is answered. */
function aboutOf(question: Question, messages: Messages): string {
  const { howTo } = kindOf(question)
  return [question.hint, howTo?.(question as never, messages)].filter(Boolean).join(' ')
}

type SendingProps = Pick<AnswerFormProps, 'run' | 'mine'> & {
  outgoing: Outgoing | undefined
  onPress: (event: MouseEvent<HTMLButtonElement>) => void
}

/** What sends an answer, changes it or takes it back; and whether it was received. */
function Sending({ run: { question }, mine, outgoing, onPress }: SendingProps) {
  const messages = useMessages()
  const onTheWay = useOnTheWay()
  const { polls, time } = messages
  return (
    <>
      <div className="app-send">
        <Button type="submit" onClick={onPress} text={mine === undefined ? polls.send : polls.change} />
        <p className="app-send__status">
          {outgoing?.state === 'sending' && onTheWay}
          {mine !== undefined && outgoing === undefined && (
            <>
              <Tick /> <strong>{messages.received(time(mine.at))}</strong>{' '}
              {polls.youSaid(answerText(question, mine.answer, messages))}
            </>
          )}
        </p>
      </div>
      <div className="app-send">
        {mine === undefined || !('skip' in mine.answer) ? (
          <LinkButton
            type="submit"
            name="skip"
            value="true"
            className="app-send__other"
            text={messages.preferNotToSay}
            onClick={onPress}
          />
        ) : null}
        {mine !== undefined && (
          <LinkButton
            type="submit"
            name="withdraw"
            value="true"
            className="app-send__other"
            text={polls.remove}
            onClick={onPress}
          />
        )}
      </div>
    </>
  )
}

/** Why an answer was not taken. */
function NotTaken({ refused }: { refused: Refused }) {
  const { dismiss } = useConnection()
  const { notSent, ok } = useMessages()
  const why = useRefusal()
  // Screen readers are told once, when it appears.
  const said = `${notSent} ${why(refused)}`
  useEffect(() => announce(said), [said])
  return (
    <Inset variant="problem">
      <Text>
        <strong>{notSent}</strong> {why(refused)}
      </Text>
      <Button variant="secondary" onClick={() => dismiss(refused.command.id)} text={ok} />
    </Inset>
  )
}
