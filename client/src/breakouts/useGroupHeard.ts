import type { GroupView, MemberView } from '@companion/shared/views/breakouts'
import { useEffect, useEffectEvent, useState } from 'react'
import { announce } from '../ui/announce.ts'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useWords } from './useWords.ts'

/** What others write comes often: it is said together, at most this often, in milliseconds. */
const gatheredMs = 15_000
/** So many texts are said at once, the latest. */
const mostSaid = 3

/** Say what others of someone's group do: what they write, that one takes notes, and that the notes are there to be checked. */
export function useGroupHeard(group: GroupView | undefined, mine: MemberView | undefined): void {
  const { group: words, writeUp } = useWords()
  const isScribe = group?.scribe !== undefined && group.scribe === mine?.member
  const scribe = group?.scribe
  useAnnouncement(`scribe ${scribe}`, scribe === undefined || isScribe ? null : writeUp.scribe)
  const isOffered = group?.offered !== undefined
  useAnnouncement(`offered ${isOffered}`, isOffered && !isScribe ? writeUp.isFair : null)

  const where = group === undefined ? '' : `${group.round}/${group.group}`
  const latest = group?.contributions.at(-1)?.number ?? 0
  const [heard, setHeard] = useState({ where, upTo: latest })
  // Texts that were there before someone joined are not read out: they are on the page.
  if (heard.where !== where) setHeard({ where, upTo: latest })
  const hasNew = heard.where === where && latest > heard.upTo
  const say = useEffectEvent(() => {
    const fresh = (group?.contributions ?? []).filter(
      ({ number }) => number > heard.upTo && !mine?.wrote.includes(number),
    )
    if (fresh.length > 0)
      announce(
        `${words.written}: ${fresh
          .slice(-mostSaid)
          .map(({ text }) => text)
          .join('. ')}`,
      )
    setHeard({ where, upTo: latest })
  })
  useEffect(() => {
    if (!hasNew) return
    const timer = setTimeout(() => say(), gatheredMs)
    return () => clearTimeout(timer)
  }, [hasNew])
}
