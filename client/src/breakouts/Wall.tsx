import { type Need, needs, type RoundView, type WallView } from '@companion/shared/views/breakouts'
import { useEffect, useState } from 'react'
import { useConnection, useLiveState } from '../connection/useView.ts'
import { LinkButton } from '../design/LinkButton.tsx'
import { SendLine } from '../stage/SendLine.tsx'
import { flagNames } from '../words/flags.ts'
import { number, people } from '../words/results.ts'

/** What a group needs, in words, and the colour of its tag. */
const inWords: Record<Need, { text: string; tag: string }> = {
  help: { text: 'Asks for help', tag: 'red' },
  flagged: { text: 'Carries a flag', tag: 'orange' },
  quiet: { text: 'Quiet', tag: 'yellow' },
  empty: { text: 'Empty', tag: 'grey' },
  writing: { text: 'Writing', tag: 'blue' },
  finished: { text: 'Finished', tag: 'green' },
}

/** All groups, those who need somebody first; one press looks in. */
export function Wall({ round, wall }: { round: RoundView; wall: WallView }) {
  const [looking, setLooking] = useState<number | null>(null)
  const total = Object.values(wall.counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const counted = needs
    .filter((need) => wall.counts[need] > 0)
    .map((need) => `${number(wall.counts[need])} ${inWords[need].text.toLowerCase()}`)
  return (
    <>
      <p className="govuk-body-s app-quiet app-time">
        {number(total)} {total === 1 ? 'group' : 'groups'}: {counted.join(', ')}.
        {total > wall.groups.length && ` Here are the ${wall.groups.length} that need you first.`}
      </p>
      {looking !== null && (
        <LookIn key={looking} round={round} group={looking} wall={wall} onClose={() => setLooking(null)} />
      )}
      <ul className="app-wall">
        {wall.groups.map(({ group, prompt, people: here, said, need, flags = [], hasScribe }) => (
          <li key={group} className="app-wall__group">
            <p className="govuk-body-s">
              <strong className={`govuk-tag govuk-tag--${inWords[need].tag}`}>{inWords[need].text}</strong>
            </p>
            <p className="govuk-body-s app-time">
              <strong>{group > 10_000 ? 'Alone' : `Group ${group}`}</strong>,{' '}
              {round.prompts.find(({ id }) => id === prompt)?.title}
              <br />
              {people(here)}, {number(said)} written{hasScribe && ', a scribe'}
              {flags.map((flag) => ` ${flagNames[flag]}`)}
            </p>
            <LinkButton text="Look in" about={`on group ${group}`} onClick={() => setLooking(group)} />
          </li>
        ))}
      </ul>
    </>
  )
}

type LookProps = { round: RoundView; group: number; wall: WallView; onClose: () => void }

/** One group as those in it see it, to write to, to come to, to move people from, to merge. */
function LookIn({ round: { round }, group, wall, onClose }: LookProps) {
  const { send, look } = useConnection()
  const seen = useLiveState(({ mine }) => mine.look)
  const isLive = useLiveState(({ status }) => status === 'live')
  // Also when the connection comes back, which forgets who looked where.
  useEffect(() => {
    if (isLive) look(group)
    return () => look(null)
  }, [group, isLive])
  const view = seen?.group === group ? seen : undefined
  const others = wall.groups.filter((one) => one.group !== group && one.group < 10_000)
  return (
    <section className="app-panel" aria-label={`Group ${group}`}>
      <h3 className="govuk-heading-s">{view?.isAlone ? 'Somebody alone' : `Group ${group}`}</h3>
      {view === undefined ? (
        <p className="govuk-body app-quiet">Looking in</p>
      ) : (
        <>
          {view.help === 'asked' && (
            <p className="govuk-body">
              They ask for help.{' '}
              <LinkButton text="I am coming" onClick={() => send({ type: 'answerHelp', round, group })} />
            </p>
          )}
          {view.contributions.length === 0 && <p className="govuk-body app-quiet">Nothing is written yet.</p>}
          <ul className="govuk-list">
            {view.contributions.map((said) => (
              <li key={said.number}>
                {said.text} <span className="app-quiet app-time">{people(said.people)}</span>
              </li>
            ))}
          </ul>
          {(view.draft ?? view.sent) !== undefined && (
            <p className="govuk-body">
              <strong>{view.sent === undefined ? 'Draft:' : 'Sent:'}</strong>{' '}
              {(view.sent ?? view.draft)?.points.join(' / ')} {(view.sent ?? view.draft)?.dissent}
            </p>
          )}
          <SendLine
            id={`to-group-${group}`}
            label="Write to this group"
            most={300}
            button="Send"
            onSend={(text) => send({ type: 'writeToGroups', round, group, text })}
          />
          {!view.isAlone && others.length > 0 && (
            <div className="app-toolbar">
              <Into
                label="Merge it into"
                groups={others.map((one) => one.group)}
                onChoose={(into) => {
                  send({ type: 'mergeGroups', round, from: group, into })
                  onClose()
                }}
              />
              {view.names.map(({ member, name }) => (
                <Into
                  key={member}
                  label={`Move ${name ?? `person ${member}`} to`}
                  groups={others.map((one) => one.group)}
                  onChoose={(to) => send({ type: 'moveMember', round, member, to })}
                />
              ))}
            </div>
          )}
        </>
      )}
      <LinkButton text="Close" about={`group ${group}`} onClick={onClose} />
    </section>
  )
}

function Into({
  label,
  groups,
  onChoose,
}: {
  label: string
  groups: number[]
  onChoose: (group: number) => void
}) {
  return (
    <select
      className="govuk-select"
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      <option value="">{label}</option>
      {groups.map((group) => (
        <option key={group} value={group}>
          Group {group}
        </option>
      ))}
    </select>
  )
}
