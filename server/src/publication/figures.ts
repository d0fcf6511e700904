import { createHash } from 'node:crypto'
import { kinds } from '@companion/shared/kinds/registry'
import type { FiguresStand, Published } from '@companion/shared/programme/publication'
import type { LiveSession } from '../replica/liveSession.ts'
import { type EvidenceRow, evidence } from '../rules/evidence.ts'
import { changesBetween, isUnchanged } from '../rules/programme/publications.ts'
import type { Publication } from '../rules/programme/state.ts'
import type { SessionState } from '../rules/state.ts'
import { createRemembered } from '../runtime/remembered.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

type Figures = Pick<Published, 'figures' | 'groups' | 'others'>

/** A row without its times, which unlinking makes coarse. */
const withoutTimes = ({ opened: _, closed: _c, ...row }: EvidenceRow) => JSON.stringify(row)
/** Whatever order they stand in: unlinking may change it. */
const markOf = (rows: string[]) =>
  createHash('sha256').update(rows.sort().join('\n')).digest('base64url').slice(0, 22)

/**
 * What is published of a session: the figures of everyone, one by one, so that a later publication says what became of each. Of
 * groups of people it is whether any has changed: a cell before and after would say what those said who came between.
 */
export async function figuresOf(state: SessionState): Promise<Figures> {
  const figures: Published['figures'] = []
  const groups: string[] = []
  const others: string[] = []
  for (const rows of evidence(state)) {
    for (const row of rows) {
      const { question, kind, run, part = '', breakdown, item, measure, value } = row
      if (!Object.hasOwn(kinds, kind) || measure === 'said') others.push(withoutTimes(row))
      else if (breakdown !== '' || part !== 'main' || measure === 'before' || measure === 'after')
        groups.push(withoutTimes(row))
      else figures.push({ question, run, part, item, measure, value })
    }
    await yieldToEventLoop()
  }
  return { figures, groups: markOf(groups), others: markOf(others) }
}

/** How the figures of sessions stand, worked out again only when something happened in them. */
export function createFiguresStand(published: () => ReadonlyMap<string, readonly Publication[]>) {
  const remembered = createRemembered<Figures>()

  /** The figures of a session as they are now. */
  const figuresNow = (state: SessionState): Promise<Figures> =>
    remembered(state, state.offset, () => figuresOf(state))

  async function standOf({ info, replica: { state } }: LiveSession): Promise<FiguresStand> {
    const last = published().get(info.id)?.at(-1)
    const publishedAt = last?.at ?? null
    if (last === undefined) return { status: state.phase === 'ended' ? 'provisional' : 'open', publishedAt }
    const isSame = isUnchanged(changesBetween(last.value, await figuresNow(state)))
    return { status: isSame ? 'published' : 'changed', publishedAt }
  }

  return { figuresNow, standOf }
}

export type FiguresStanding = ReturnType<typeof createFiguresStand>
