import {
  type GroupView,
  type Need,
  needs,
  type RoundView,
  type WallView,
} from '@companion/shared/views/breakouts'
import { useEffect, useState } from 'react'
import { useConnection, useLiveState } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { Details, Heading, LinkButton, List, Select, Tag, type TagColour, Text } from '../ui/kit.ts'
import { flagNames } from '../words/flags.ts'
import { number, people } from '../words/numbers.ts'

/** What a group needs, in words, as it is counted (one, several), and the colour of its tag. */
const inWords: Record<Need, { text: string; counted: readonly [string, string]; colour: TagColour }> = {
  help: { text: 'Asks for help', counted: ['asks for help', 'ask for help'], colour: 'red' },
  flagged: { text: 'Carries a flag', counted: ['carries a flag', 'carry a flag'], colour: 'orange' },
  quiet: { text: 'Quiet', counted: ['quiet', 'quiet'], colour: 'yellow' },
  empty: { text: 'Empty', counted: ['empty', 'empty'], colour: 'grey' },
  writing: { text: 'Writing', counted: ['writing', 'writing'], colour: 'blue' },
  finished: { text: 'Finished', counted: ['finished', 'finished'], colour: 'green' },
}

/** How many groups that need no one are shown at first. */
const othersAtFirst = 12

/** All groups, those who need someone first; one press looks in. */
export function Wall({ round, wall }: { round: RoundView; wall: WallView }) {
  const [isWhole, setWhole] = useState(false)
  const [looking, setLooking] = useState<number | null>(null)
  const total = Object.values(wall.counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const needy = wall.groups.filter(({ need }) => need !== 'writing' && need !== 'finished').length
  const listed = isWhole ? wall.groups : wall.groups.slice(0, needy + othersAtFirst)
  const counted = needs
    .filter((need) => wall.counts[need] > 0)
    .map((need) => `${number(wall.counts[need])} ${inWords[need].counted[wall.counts[need] === 1 ? 0 : 1]}`)
  return (
    <>
      <Text variant="aside">
        Groups, and people alone: {number(total)}. {counted.join(', ')}.
        {total > wall.groups.length && ` Here are the ${wall.groups.length} that need you first.`}
      </Text>
      {looking !== null && (
        <LookIn key={looking} round={round} group={looking} wall={wall} onClose={() => setLooking(null)} />
      )}
      <ul className="app-wall">
        {listed.map(
          ({ group, isAlone, prompt, people: here, said, need, flags = [], hasScribe, hasHost }) => (
            <li key={group} className="app-wall__group">
              <Text variant="small">
                <Tag colour={inWords[need].colour}>{inWords[need].text}</Tag>
              </Text>
              <Text variant="small">
                <strong>{isAlone ? 'Alone' : `Group ${group}`}</strong>,{' '}
                {round.prompts.find(({ id }) => id === prompt)?.title}
                <br />
                {people(here)}, {number(said)} written{hasScribe && ', a scribe'}
                {hasHost && ', a host is with them'}
                {flags.map((flag) => ` ${flagNames[flag]}`)}
              </Text>
              <LinkButton
                text="Look in"
                about={isAlone ? 'on someone on their own' : `on group ${group}`}
                onClick={() => setLooking(group)}
              />
            </li>
          ),
        )}
      </ul>
      {wall.groups.length > listed.length && (
        <LinkButton
          text={`Show ${wall.groups.length - listed.length} more groups`}
          onClick={() => setWhole(true)}
        />
      )}
    </>
  )
}

type LookProps = { round: RoundView; group: number; wall: WallView; onClose: () => void }

/** One group as those in it see it, to write to, to come to, to move people from, to merge. */
function LookIn({ round: { round }, group, wall, onClose }: LookProps) {
  const { send, look } = useConnection()
  const seen = useLiveState(({ mine }) => mine.look)
  useEffect(() => {
    look(group)
    return () => look(null)
  }, [group, look])
  const view = seen?.group === group ? seen : undefined
  const { need, flags = [] } = wall.groups.find((one) => one.group === group) ?? {}
  const others = wall.groups.filter((one) => one.group !== group && !one.isAlone)
  return (
    <section className="app-panel" aria-label={`Group ${group}`}>
      <Heading level={3}>{view?.isAlone ? 'Someone on their own' : `Group ${group}`}</Heading>
      {view === undefined ? (
        <Text variant="quiet">Looking in</Text>
      ) : (
        <>
          {view.help === 'asked' && (
            <Text>
              They ask for help.{' '}
              <LinkButton text="I am coming" onClick={() => send({ type: 'answerHelp', round, group })} />
            </Text>
          )}
          {view.help === 'coming' && (
            <Text>
              A host is on the way, or is there.{' '}
              <LinkButton
                text="I have been there"
                onClick={() => send({ type: 'answerHelp', round, group, done: true })}
              />
            </Text>
          )}
          {need === 'flagged' && (
            <Text>
              Something here may be about someone: {flags.map((flag) => flagNames[flag]).join(', ')}.{' '}
              <LinkButton text="I have read it" onClick={() => send({ type: 'answerHelp', round, group })} />
            </Text>
          )}
          {view.contributions.length === 0 && <Text variant="quiet">Nothing is written yet.</Text>}
          <List>
            {view.contributions.map((said) => (
              <li key={said.number}>
                {said.text} <span className="app-quiet">{people(said.people)}</span>
              </li>
            ))}
          </List>
          {(view.draft ?? view.sent) !== undefined && (
            <>
              <Text variant="small">
                <strong>{view.sent === undefined ? 'Key points so far' : 'Key points they sent'}</strong>
              </Text>
              <List kind="number">
                {(view.sent ?? view.draft)?.points.map((point, place) => (
                  <li key={place}>{point}</li>
                ))}
              </List>
              {(view.sent ?? view.draft)?.dissent && (
                <Text>
                  <strong>Not all agree:</strong> {(view.sent ?? view.draft)?.dissent}
                </Text>
              )}
            </>
          )}
          <SendLine
            id={`to-group-${group}`}
            label="Write to this group"
            most={300}
            button="Send"
            onSend={(text) => send({ type: 'writeToGroups', round, group, text })}
          />
          {!view.isAlone && others.length > 0 && (
            <Elsewhere round={round} view={view} others={others.map((one) => one.group)} onMerged={onClose} />
          )}
        </>
      )}
      <LinkButton text="Close" about={`group ${group}`} onClick={onClose} />
    </section>
  )
}

type ElsewhereProps = { round: number; view: GroupView; others: number[]; onMerged: () => void }

/** Another group to merge this one into, or to move someone to: chosen first, then pressed. */
function Elsewhere({ round, view: { group, names }, others, onMerged }: ElsewhereProps) {
  const { send } = useConnection()
  const [chosen, setChosen] = useState(others[0])
  const to = chosen !== undefined && others.includes(chosen) ? chosen : (others[0] as number)
  return (
    <Details summary="Move people, or merge this group">
      <Select
        isCompact
        id={`other-than-${group}`}
        label="To which group"
        options={others.toSorted((one, next) => one - next).map((other) => [other, `Group ${other}`])}
        value={to}
        onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
      />
      <p>
        <LinkButton
          text="Merge all of this group into it"
          onClick={() => {
            send({ type: 'mergeGroups', round, from: group, into: to })
            onMerged()
          }}
        />
      </p>
      <div className="app-toolbar app-toolbar--tight">
        {names.map(({ member }) => (
          <LinkButton
            key={member}
            text={`Move person ${member}`}
            onClick={() => send({ type: 'moveMember', round, member, to })}
          />
        ))}
      </div>
    </Details>
  )
}
