import type { Flag } from '@companion/shared/questions'
import type { GroupView, RoundView, WallView } from '@companion/shared/views/breakouts'
import { useEffect, useState } from 'react'
import { useConnection, useLiveState } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { Details, Heading, LinkButton, List, Select, Text } from '../ui/kit.ts'
import { flagNames } from '../words/flags.ts'
import { people } from '../words/numbers.ts'
import { partNames } from '../words/parts.ts'

type Props = { round: RoundView; group: number; wall: WallView; onClose: () => void }

/** One group as those in it see it, to write to, to come to, to move people from, to merge. */
export function LookIn({ round: { round }, group, wall, onClose }: Props) {
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
          <Need round={round} view={view} flags={need === 'flagged' ? flags : []} />
          {view.contributions.length === 0 && <Text variant="quiet">Nothing is written yet.</Text>}
          <List>
            {view.contributions.map((said) => (
              <li key={said.number}>
                {said.text}{' '}
                <span className="app-quiet">
                  {[people(said.people), said.helping && partNames[said.helping]].filter(Boolean).join(' · ')}
                </span>{' '}
                <TakeOut
                  what={`‘${said.text}’`}
                  onTakeOut={(reason) =>
                    send({ type: 'removeContribution', round, group, contribution: said.number, reason })
                  }
                />
              </li>
            ))}
          </List>
          <WrittenUp view={view} />
          <SendLine
            id={`to-group-${group}`}
            label="Write to this group"
            most={300}
            button="Send"
            onSend={(text) => send({ type: 'writeToGroups', round, group, text })}
          />
          {!view.isAlone && (
            <Details summary="Take someone out of this group">
              {view.names.map(({ member }) => (
                <p key={member}>
                  {`Person ${member} `}
                  <TakeOut
                    what={`person ${member}`}
                    onTakeOut={(reason) => send({ type: 'removeMember', round, member, reason })}
                  />
                </p>
              ))}
            </Details>
          )}
          {!view.isAlone && others.length > 0 && (
            <Elsewhere round={round} view={view} others={others.map((one) => one.group)} onMerged={onClose} />
          )}
        </>
      )}
      <LinkButton text="Close" about={`group ${group}`} onClick={onClose} />
    </section>
  )
}

/** Takes something out of a group once a reason is given, which whoever it was is told. */
function TakeOut({ what, onTakeOut }: { what: string; onTakeOut: (reason: string) => void }) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) return <LinkButton text="Take out" about={what} onClick={() => setAsking(true)} />
  return (
    <>
      <SendLine
        id={`take-out ${what}`}
        label={`Why do you take out ${what}? They are told.`}
        most={200}
        button="Take it out"
        onSend={onTakeOut}
      />
      <LinkButton text="Cancel" about={what} onClick={() => setAsking(false)} />
    </>
  )
}

/** What a group waits for from a host, with the press that says it is seen to. */
function Need({ round, view, flags }: { round: number; view: GroupView; flags: readonly Flag[] }) {
  const { send } = useConnection()
  const { group, help } = view
  const answer = (text: string, done: boolean) => (
    <LinkButton
      text={text}
      onClick={() => send({ type: 'answerHelp', round, group, ...(done && { done }) })}
    />
  )
  return (
    <>
      {help === 'asked' && <Text>They ask for help. {answer('I am coming', false)}</Text>}
      {help === 'coming' && (
        <Text>A host is on the way, or is there. {answer('I have been there', true)}</Text>
      )}
      {flags.length > 0 && (
        <Text>
          Something here may be about someone: {flags.map((flag) => flagNames[flag]).join(', ')}.{' '}
          {answer('I have read it', false)}
        </Text>
      )}
    </>
  )
}

/** The key points of a group so far, or as they sent them. */
function WrittenUp({ view: { sent, draft } }: { view: GroupView }) {
  const latest = sent ?? draft
  if (latest === undefined) return null
  return (
    <>
      <Text variant="small">
        <strong>{sent === undefined ? 'Key points so far' : 'Key points they sent'}</strong>
      </Text>
      <List kind="number">
        {latest.points.map((point, place) => (
          <li key={place}>{point}</li>
        ))}
      </List>
      {latest.dissent && (
        <Text>
          <strong>Not all agree:</strong> {latest.dissent}
        </Text>
      )}
    </>
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
