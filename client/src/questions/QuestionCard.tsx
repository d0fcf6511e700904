import type { HostQuestion } from '@companion/shared/views/questions'
import { memo } from 'react'
import { LinkButton, Tag } from '../ui/kit.ts'
import { flagNames } from '../words/flags.ts'
import { count, people } from '../words/numbers.ts'
import { partNames } from '../words/parts.ts'
import { timeOfDay } from '../words/time.ts'
import { isOut } from './decide.ts'
import { Marked } from './Marked.tsx'
import { OpenCard } from './OpenCard.tsx'

type Props = {
  card: HostQuestion
  me: string
  topic: string | undefined
  /** It was asked before the session began. */
  isEarly: boolean
  /** Someone else has taken it. */
  isOthers: boolean
  isOpen: boolean
  /** It is the one that keys act on. */
  isCurrent: boolean
  isSelected: boolean
  onOpen: (question: number, isOpen: boolean) => void
  onSelect: (question: number, isSelected: boolean) => void
}

/** A question of the team's queue: a line, and when it is opened its words, facts and acts. */
function Card(props: Props) {
  const { card, isOpen, isCurrent, isSelected, onOpen, onSelect } = props
  const { question, text } = card
  return (
    <li className={`app-asked${isOpen ? ' app-asked--open' : ''}${isCurrent ? ' app-asked--current' : ''}`}>
      <div className="app-asked__head">
        <label className="app-asked__check">
          <input
            type="checkbox"
            aria-label={`Select: ${text}`}
            checked={isSelected}
            onChange={({ currentTarget }) => onSelect(question, currentTarget.checked)}
          />
        </label>
        {isOpen ? (
          <>
            <span className="app-asked__facts">
              <Facts {...props} />
            </span>
            {!isCurrent && <LinkButton text="Close" about={text} onClick={() => onOpen(question, false)} />}
          </>
        ) : (
          <button
            type="button"
            className="app-asked__line"
            aria-expanded={false}
            onClick={() => onOpen(question, true)}
          >
            <span className="app-asked__words">
              <Marked of={card} />
            </span>
            <Glance {...props} />
          </button>
        )}
      </div>
      {isOpen && <OpenCard {...props} />}
    </li>
  )
}

/** What a card says at a glance: the first reason to look twice, and how many say the same. */
function Glance({ card: { at, flags = [], copies, status }, isEarly, isOthers }: Props) {
  const [flag, ...more] = flags
  return (
    <span className="app-asked__glance">
      {flag !== undefined && (
        <Tag colour="red">
          {flag === 'concern' ? 'Danger?' : flagNames[flag]}
          {more.length > 0 && ` +${more.length}`}
        </Tag>
      )}
      {status === 'shorten' && <Tag colour="yellow">Sent back</Tag>}
      {isOthers && <Tag colour="grey">Being read</Tag>}
      {isEarly && <Tag colour="grey">Asked early</Tag>}
      {copies !== undefined && `${copies.all + 1} alike `}
      {flag === undefined && timeOfDay(at)}
    </span>
  )
}

/** What is known of a card, in one quiet line. */
function Facts({ card, me, topic, isEarly, isOthers, isCurrent }: Props) {
  const { at, score, helping, flags = [], copies, status, taken } = card
  const facts = [
    timeOfDay(at),
    topic,
    helping !== undefined && partNames[helping],
    score > 1 && people(score),
    copies !== undefined &&
      `${count(copies.all + 1, 'message', 'messages')} alike from ${people(copies.people)}`,
    isCurrent && taken?.by !== me && 'T takes it to read',
  ]
  return (
    <>
      {taken?.by === me && <Tag colour="blue">You are reading this</Tag>}
      {isOthers && <Tag colour="grey">Another moderator is reading this</Tag>}
      {flags.map((flag) => (
        <Tag key={flag} colour="red">
          {flagNames[flag]}
        </Tag>
      ))}
      {isEarly && <Tag colour="grey">Asked early</Tag>}
      {status === 'shorten' && <Tag colour="yellow">Sent back</Tag>}
      {isOut(card) && <Tag colour="yellow">On the board already</Tag>}
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** A card renders again when something on it is different: an update of the queue brings all of them anew. */
export const QuestionCard = memo(
  Card,
  (before, after) =>
    before.isOpen === after.isOpen &&
    before.isCurrent === after.isCurrent &&
    before.isSelected === after.isSelected &&
    before.isOthers === after.isOthers &&
    before.topic === after.topic &&
    before.isEarly === after.isEarly &&
    JSON.stringify(before.card) === JSON.stringify(after.card),
)
