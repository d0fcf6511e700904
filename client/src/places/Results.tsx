import type { ParticipantView } from '@companion/shared/views/participant'
import type { ReactNode } from 'react'
import { useLiveState, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { PollCard, type PollCardProps } from '../polls/PollCard.tsx'
import { inEnglish } from '../ui/inEnglish.ts'
import { Details, Heading, Text } from '../ui/kit.ts'

export type ResultsProps = Omit<PollCardProps, 'pollId' | 'draft'> & {
  /** The round of groups, where it is over and has its key points to show. */
  round: ReactNode
}

/** What everyone said so far, folded, the latest first. */
export function Results({ round, ...shared }: ResultsProps) {
  const { results } = useMessages()
  const closed = useLiveState(({ slices }) => closedPolls(slices as ParticipantView).join(' '))
  const ids = closed === '' ? [] : closed.split(' ')
  return (
    <>
      <Heading level={1}>{results.title}</Heading>
      {ids.length === 0 && !round && <Text variant="quiet">{results.none}</Text>}
      {round}
      {ids.map((pollId, place) => (
        <Result key={pollId} pollId={pollId} isFirst={place === 0} shared={shared} />
      ))}
    </>
  )
}

type ResultProps = { pollId: string; isFirst: boolean; shared: Omit<ResultsProps, 'round'> }

function Result({ pollId, isFirst, shared }: ResultProps) {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${pollId}`)
  // What was opened or folded stays so when another comes before it.
  return (
    <Details
      summary={<span {...inEnglish(run?.untranslated)}>{run?.question.text}</span>}
      open={isFirst}
      isPlain
      className="app-resultfold"
    >
      <PollCard {...shared} pollId={pollId} draft={undefined} isFolded />
    </Details>
  )
}

/** The polls that are over, the latest first. */
function closedPolls(view: ParticipantView): string[] {
  return Object.keys(view)
    .filter((name): name is `poll:${string}` => name.startsWith('poll:'))
    .filter((name) => view[name]?.closedAt !== null)
    .sort((one, next) => (view[next]?.openedAt ?? 0) - (view[one]?.openedAt ?? 0))
    .map((name) => name.slice('poll:'.length))
}
