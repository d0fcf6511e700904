import { optionsOf } from '@companion/shared/answers'
import type { HostView } from '@companion/shared/views/host'
import { editors } from '../kinds/registry.ts'
import { useSlice } from '../live/useView.ts'
import { showNames } from '../runSheet/showNames.ts'
import { Button, ButtonGroup, Link, List, Section, Text } from '../ui/kit.ts'
import { FreeTextQueue } from './FreeTextQueue.tsx'
import { RunResults } from './RunResults.tsx'

type Action = { text: string; run: () => void }
type Props = {
  pollId: string
  actions: readonly Action[]
  isOnStage: boolean
  closesOther: boolean
  screen: string
}

/** One poll as a host works with it: its words, its results as they arrive, what people wrote, and what can be done. */
export function HostPoll({ pollId, actions, isOnStage, closesOther, screen }: Props) {
  const poll = useSlice<HostView, `poll:${string}`>(`poll:${pollId}`)
  const results = useSlice<HostView, `results:${string}`>(`results:${pollId}`)
  const said = useSlice<HostView, `freeText:${string}`>(`freeText:${pollId}`)
  if (poll === undefined) return null
  const run = poll.runs.at(-1)
  const { question } = poll
  return (
    <Section className="app-livepoll" id={`${pollId}-title`} title={(run ?? poll).question.text}>
      {isOnStage && run !== undefined && (
        <Text variant="aside" className="app-livepoll__where">
          {run.closedAt === null ? 'On people’s phones now' : 'On people’s phones, closed'}
        </Text>
      )}
      {run !== undefined && run.question.text !== question.text && (
        <Text variant="aside">Next time it is asked: {question.text}</Text>
      )}
      {poll.note !== undefined && <p className="app-note">{poll.note}</p>}
      {run === undefined && (
        <List kind="bullet">
          {optionsOf(question).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </List>
      )}
      <RunResults poll={poll} results={results} />
      {said !== undefined && <FreeTextQueue pollId={pollId} said={said} />}
      <ButtonGroup>
        {actions.map(({ text, run: act }) => (
          <Button key={text} variant="secondary" onClick={act} text={text} />
        ))}
      </ButtonGroup>
      <Text variant="aside">
        {closesOther && 'Opening this closes the question that is open now. '}
        {editors[question.kind].name}. Participants see the result:{' '}
        {showNames[question.show ?? 'host'].toLowerCase()}.{' '}
        <Link href={`${screen}?pin=${pollId}`} isNewTab>
          A screen that stays on this question (opens in a new tab)
        </Link>
      </Text>
    </Section>
  )
}
