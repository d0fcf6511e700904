import { duties as allDuties, type Duty } from '@companion/shared/commands/team'
import { useConnection } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { Details, LinkButton, Select, Tag, Text } from '../ui/kit.ts'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useDraft } from '../ui/useDraft.ts'
import { timeOfDay } from '../words/time.ts'
import { type Colleague, useNameOf, useTeam } from './useTeam.ts'

const dutyNames: Record<Duty, string> = {
  sheet: 'the run sheet',
  queue: 'the questions',
  groups: 'the groups',
}
const roleNames = { host: 'host', moderator: 'moderator', panellist: 'panellist' }

/** Who is here, what each is doing, and who looks after what. `isNamed`: the reader's name is the programme's to say. */
export function Team({ me, isNamed }: { me: string; isNamed: true | undefined }) {
  const { all, duties } = useTeam()
  const { send } = useConnection()
  const mine = all.find(({ id }) => id === me)
  const named = all.filter(({ name }) => name !== undefined)
  return (
    <>
      <ul className="app-team" aria-label="The team">
        {all.map((one) => (
          <li key={one.id} className={`app-team__one${one.isHere ? '' : ' app-team__one--away'}`}>
            <strong>
              {one.id === me ? `${one.name ?? 'You'}${one.name === undefined ? '' : ' (you)'}` : nameOf(one)}
            </strong>{' '}
            <span className="app-quiet">{doing(one)}</span>
            {allDuties
              .filter((duty) => duties[duty]?.to === one.id)
              .map((duty) => (
                <Tag key={duty} colour="blue">
                  {`Has ${dutyNames[duty]}`}
                </Tag>
              ))}
          </li>
        ))}
      </ul>
      {!isNamed && mine?.name === undefined && <SayName label="Your name, for the team" />}
      {!isNamed && mine?.name !== undefined && (
        <Details key={mine.name} summary="Change your name">
          <SayName label="What the team should call you" />
        </Details>
      )}
      {named.length > 0 && (
        <div className="app-team__duties">
          {allDuties.map((duty) => (
            <div key={duty}>
              <Select
                id={`duty-${duty}`}
                label={`Who has ${dutyNames[duty]}`}
                isCompact
                none="Nobody"
                options={named.map(({ id, name }) => [id, name as string])}
                value={duties[duty]?.to ?? ''}
                onChange={({ currentTarget: { value: to } }) => {
                  if (to !== '') send({ type: 'handOver', duty, to })
                }}
              />
            </div>
          ))}
        </div>
      )}
      {named.length === 0 && (
        <Text variant="quiet">
          Say your name, and the others see who did what and can hand things over to you.
        </Text>
      )}
    </>
  )
}

function SayName({ label }: { label: string }) {
  const { send } = useConnection()
  return (
    <SendLine
      id="team-name"
      label={label}
      most={40}
      button="Save"
      onSend={(name) => send({ type: 'introduce', name })}
    />
  )
}

const nameOf = ({ name, role }: Colleague) => name ?? `A ${roleNames[role]}`

/** What someone is doing, in a few words. */
function doing({ isHere, role, group, reads }: Colleague): string {
  if (!isHere) return 'not here now'
  const acts = [
    reads.length > 0 && `reading question ${reads.join(', ')}`,
    group !== undefined && `looking at group ${group}`,
  ].filter(Boolean)
  return acts.length > 0 ? acts.join(', ') : roleNames[role]
}

/** What somebody has just handed over to this host, until it is acknowledged. */
export function HandedOver({ me }: { me: string }) {
  const { duties } = useTeam()
  const nameOfId = useNameOf(me)
  const [dismissed, setDismissed] = useDraft<readonly string[]>('handed over', [])
  const dismiss = (which: string) => setDismissed([...dismissed, which])
  const handed = allDuties.flatMap((duty) => {
    const given = duties[duty]
    return given === undefined || given.to !== me || given.by === me ? [] : [{ duty, ...given }]
  })
  const fresh = handed.filter(({ duty, at }) => !dismissed.includes(`${duty} ${at}`))
  const latest = fresh.at(-1)
  const words = ({ duty, by }: { duty: Duty; by: string }) =>
    `You have ${dutyNames[duty]} now, from ${nameOfId(by)}.`
  useAnnouncement(
    latest === undefined ? '' : `${latest.duty} ${latest.at}`,
    latest === undefined ? null : words(latest),
  )
  return fresh.map((one) => (
    <p key={one.duty} className="app-strip app-strip--note">
      <span>
        <strong>{words(one)}</strong> <span className="app-quiet">{timeOfDay(one.at)}</span>
      </span>
      <LinkButton text="OK" about={dutyNames[one.duty]} onClick={() => dismiss(`${one.duty} ${one.at}`)} />
    </p>
  ))
}
