import type { GroupView, MemberView, RoundView } from '@companion/shared/views/breakouts'
import type { ParticipantView } from '@companion/shared/views/participant'
import { useEffect, useEffectEvent } from 'react'
import { Held } from '../details/Held.tsx'
import { useGate } from '../details/useGate.ts'
import { useConnection, useLiveState, useSlice } from '../live/useView.ts'
import { type Language, useMessages } from '../messages/messages.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { helpingIn } from '../ui/Helping.tsx'
import { Details, Link, LinkButton, Section, Text } from '../ui/kit.ts'
import { NotSent } from '../ui/NotSent.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { Group } from './Group.tsx'
import { JoinRound } from './JoinRound.tsx'
import { Points } from './Points.tsx'
import { ShownPoints } from './ShownPoints.tsx'
import { useGroupHeard } from './useGroupHeard.ts'
import { useWords } from './useWords.ts'
import { type Begun, type Gates, textOf, type Written, withEach } from './writing.ts'

type Words = Language['breakouts']

/** What people ask for in a round. */
const types = [
  'joinRound',
  'leaveRound',
  'contribute',
  'withdrawContribution',
  'agree',
  'callHelp',
  'beScribe',
  'writeUp',
  'offerWriteUp',
  'judgeWriteUp',
  'sendWriteUp',
  'meToo',
] as const

/** A round of small groups, as a participant meets it: to join, to talk in, and what came back. */
export function Breakout({ sessionId, begun, onBegun }: { sessionId: string } & Begun) {
  const { send } = useConnection()
  const words = useWords()
  const round = useSlice<ParticipantView, 'round'>('round')
  const member = useLiveState(({ mine }) => mine.member)
  const group = useLiveState(({ mine }) => mine.group)
  const action = `/${sessionId}/commands`
  const news = round === undefined ? null : announced(round, member, group, words)
  useAnnouncement(news ?? '', news)
  const word = fromHosts(group, words)
  useAnnouncement(word ?? '', word)
  useGroupHeard(group, member)
  const number = round?.round
  const isOver = round?.phase === 'ended'
  const said = useGate(String, (text: string) => {
    const box = document.getElementById('contribution')
    const form = box instanceof HTMLTextAreaElement ? box.form : null
    if (number !== undefined)
      send({
        type: 'contribute',
        round: number,
        ...(group && { group: group.group }),
        text,
        ...helpingIn(form),
      })
    onBegun('')
  })
  const writing = useGate(textOf, (written: Written) => {
    if (number !== undefined) send({ type: 'writeUp', round: number, ...written })
  })
  const gates = { said, writing }
  const offerRest = useEffectEvent((rest: string) => void said.offer(rest))
  useEffect(() => {
    if (isOver && begun.trim() !== '') offerRest(begun.trim())
  }, [isOver, begun])
  if (round === undefined) return null
  const mine = member?.round === round.round ? member : undefined
  return (
    <Section
      className="app-card"
      id="breakout"
      title={round.phase === 'ended' ? words.titleAfter : words.title}
    >
      {round.phase !== 'ended' && <TimeLeft round={round} />}
      <NotSent
        types={types}
        wordsOf={(command) => {
          if (command.type === 'contribute') return command.text
          return command.type === 'writeUp'
            ? [...command.points, command.dissent].filter(Boolean).join(' / ')
            : ''
        }}
      />
      {mine?.removed?.map(({ text, reason }) => (
        <p key={`${text} ${reason}`} className="app-note">
          {words.removed(text, reason)}
        </p>
      ))}
      {isOver && <Unsent gates={gates} onForget={() => onBegun('')} />}
      {round.phase === 'ended' ? (
        <ShownPoints action={action} round={round} group={group?.group} meToo={mine?.meToo ?? []} />
      ) : group !== undefined && group.round === round.round && mine !== undefined ? (
        <Group
          key={group.group}
          action={action}
          round={round}
          group={group}
          mine={mine}
          gates={gates}
          begun={begun}
          onBegun={onBegun}
        />
      ) : (
        <JoinRound action={action} round={round} mine={mine} />
      )}
      {round.phase === 'ended' && group?.round === round.round && mine !== undefined && (
        <Kept action={action} group={group} mine={mine} />
      )}
      {round.phase === 'ended' && (
        <Text variant="small">
          {words.privatePage.before} <Link href={`/${sessionId}/mine`}>{words.privatePage.link}</Link>
          {words.privatePage.after}
        </Text>
      )}
    </Section>
  )
}

/** What the end of the round did not send: its author decides here. */
function Unsent({ gates: { said, writing }, onForget }: { gates: Gates; onForget: () => void }) {
  const forgetting = {
    ...said,
    forget: () => {
      said.forget()
      onForget()
    },
  }
  return (
    <>
      <Held gate={forgetting} isApart onTakeOut={(text, without) => void said.offer(without(text))} />
      <Held
        gate={writing}
        isApart
        onTakeOut={(written, without) => void writing.offer(withEach(written, without))}
      />
    </>
  )
}

/** A quiet word on the time; never a countdown. */
function TimeLeft({ round: { phase, left } }: { round: RoundView }) {
  const words = useWords()
  if (phase === 'grace')
    return (
      <p className="app-note app-note--strong app-timeleft">
        <span className="app-js">{words.grace}</span>
        <span className="app-nojs">{words.gracePlain}</span>
      </p>
    )
  return left === undefined ? null : <p className="app-note app-timeleft">{words.left[left]}</p>
}

/** What the group said stays in front of those who were in it. */
function Kept({ action, group, mine }: { action: string; group: GroupView; mine: MemberView }) {
  const { round, contributions, sent, draft } = group
  const words = useWords()
  const { remove } = useMessages()
  const last = sent ?? draft
  if (contributions.length === 0 && last === undefined) return null
  return (
    <Details summary={group.isAlone ? words.keptAlone : words.kept}>
      {last !== undefined && <Points points={last.points} dissent={last.dissent} />}
      <ul className="app-said">
        {contributions.map(({ number, text }) => (
          <li key={number} className="app-said__text">
            <Text className="app-board__text">{text}</Text>
            {mine.wrote.includes(number) && (
              <CommandForm
                action={action}
                command={{ type: 'withdrawContribution', round, contribution: number }}
              >
                <LinkButton type="submit" text={remove} about={text} />
              </CommandForm>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** What hosts said to the group last, aloud too. */
function fromHosts(group: GroupView | undefined, words: Words): string | null {
  if (group?.help === 'coming') return words.group.helpComes
  const last = group?.messages.at(-1)
  return last === undefined ? null : words.heard.fromHost(last.text)
}

/** What is worth saying aloud when it changes. */
function announced(
  round: RoundView,
  member: MemberView | undefined,
  group: GroupView | undefined,
  { heard, left }: Words,
): string {
  if (round.phase === 'ended') return heard.ended
  if (round.phase === 'grace') return heard.grace
  if (round.left !== undefined) return left[round.left]
  if (group !== undefined) return group.isAlone ? heard.alone : heard.group(group.group)
  return member === undefined ? heard.canJoin : heard.waiting
}
