import type { ModeratorView } from '@companion/shared/views/host'
import type { AlikeView, HostQuestion } from '@companion/shared/views/questions'
import { useConnection, useSlice } from '../live/useView.ts'
import { LinkButton, Select } from '../ui/kit.ts'
import { canMask, decisionOn, isConcern, joinOf } from './decide.ts'
import { useSendAll } from './useSendAll.ts'

type Props = {
  card: HostQuestion
  me: string
  alike: NonNullable<AlikeView[number]>
  onReword: () => void
}

/** What is done with a question more rarely. */
export function MoreActs({ card, me, alike, onReword }: Props) {
  const { send } = useConnection()
  const sendAll = useSendAll()
  const shown = useSlice<ModeratorView, 'queue'>('queue')?.shown ?? []
  const { question, text, status, taken } = card
  const isMine = taken?.by === me
  const others = shown.filter((one) => !alike.some((near) => near.question === one.question))
  const decide = (verdict: 'show' | 'shorten') => () => sendAll(decisionOn(card, { verdict }))
  return (
    <div className="app-row app-asked__more">
      {(isConcern(card) || canMask(card)) && (
        <LinkButton text="Put on the board as it is" about={text} onClick={decide('show')} />
      )}
      {status !== 'shorten' && (
        <LinkButton text="Ask for it to be shorter" about={text} onClick={decide('shorten')} />
      )}
      <LinkButton text="Fix a name or spelling" about={text} onClick={onReword} />
      <LinkButton
        text={isMine ? 'Put it back' : 'Take it to read'}
        about={text}
        onClick={() => send({ type: 'takeQuestion', question, on: !isMine })}
      />
      {shown.length > 0 && (
        <Select
          isCompact
          id={`join-${question}`}
          className="app-act-select"
          aria-label={`Join with another: ${text}`}
          none="Join with"
          value=""
          onChange={({ currentTarget }) => sendAll(joinOf(card, Number(currentTarget.value)))}
        >
          {alike.length > 0 && (
            <optgroup label="May ask the same">
              <Options of={alike} />
            </optgroup>
          )}
          <optgroup label="Others on the board">
            <Options of={others} />
          </optgroup>
        </Select>
      )}
    </div>
  )
}

function Options({ of }: { of: readonly { question: number; text: string }[] }) {
  return of.map(({ question, text }) => (
    <option key={question} value={question}>
      {text}
    </option>
  ))
}
