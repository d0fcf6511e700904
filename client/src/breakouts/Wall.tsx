import {
  type Need,
  needs,
  type RoundView,
  type WallGroup,
  type WallView,
} from '@companion/shared/views/breakouts'
import { useState } from 'react'
import { Text } from '../ui/kit.ts'
import { flagNames } from '../words/flags.ts'
import { number, people } from '../words/numbers.ts'
import { LookIn } from './LookIn.tsx'

/** What a group needs, in words, and as it is counted (one, several). */
const inWords: Record<Need, { text: string; counted: readonly [string, string] }> = {
  help: { text: 'Asks for help', counted: ['asks for help', 'ask for help'] },
  flagged: { text: 'Carries a flag', counted: ['carries a flag', 'carry a flag'] },
  quiet: { text: 'Quiet', counted: ['quiet', 'quiet'] },
  empty: { text: 'Empty', counted: ['empty', 'empty'] },
  writing: { text: 'Writing', counted: ['writing', 'writing'] },
  finished: { text: 'Finished', counted: ['finished', 'finished'] },
}

/** All groups as small tiles, those who need someone first; a press on one looks in. */
export function Wall({ round, wall }: { round: RoundView; wall: WallView }) {
  const [looking, setLooking] = useState<number | null>(null)
  const total = Object.values(wall.counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const counted = needs
    .filter((need) => wall.counts[need] > 0)
    .map((need) => `${number(wall.counts[need])} ${inWords[need].counted[wall.counts[need] === 1 ? 0 : 1]}`)
  const titles = new Map(round.prompts.map(({ id, title }) => [id, title]))
  return (
    <>
      <Text variant="aside">
        Groups, and people alone: {number(total)}. {counted.join(', ')}.
        {total > wall.groups.length && ` Here are the ${wall.groups.length} that need you first.`}
      </Text>
      {looking !== null && (
        <LookIn key={looking} round={round} group={looking} wall={wall} onClose={() => setLooking(null)} />
      )}
      <ul className="app-wall" aria-label="Groups">
        {wall.groups.map((group) => (
          <Tile
            key={group.group}
            group={group}
            prompt={titles.get(group.prompt)}
            isLookedAt={group.group === looking}
            onLook={setLooking}
          />
        ))}
      </ul>
    </>
  )
}

type TileProps = {
  group: WallGroup
  prompt: string | undefined
  isLookedAt: boolean
  onLook: (group: number) => void
}

function Tile({ group: of, prompt, isLookedAt, onLook }: TileProps) {
  const { group, isAlone = false, people: here, said, need, flags = [], hasScribe, hasHost } = of
  const facts = [
    isAlone ? null : people(here),
    `${number(said)} written`,
    hasScribe && 'a scribe',
    hasHost && 'a host is with them',
    ...flags.map((flag) => flagNames[flag]),
  ]
  return (
    <li>
      <button
        type="button"
        className={`app-tile app-tile--${need}`}
        aria-pressed={isLookedAt}
        onClick={() => onLook(group)}
      >
        <span className="app-tile__head">
          <strong>{isAlone ? 'Alone' : `Group ${group}`}</strong>
          <span className="app-tile__need">{inWords[need].text}</span>
        </span>
        <span className="app-tile__facts">{facts.filter(Boolean).join(', ')}</span>
        {prompt !== undefined && <span className="app-tile__prompt">{prompt}</span>}
      </button>
    </li>
  )
}
