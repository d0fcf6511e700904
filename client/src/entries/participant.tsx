import '../styles/app.scss'
import { placeIn } from '@companion/shared/places'
import { type PageParts, ParticipantPage } from '../pages/ParticipantPage.tsx'
import type { ParticipantPageData } from '../pages/page.ts'
import { later } from '../ui/later.tsx'
import { start } from './start.tsx'

const loads = {
  Breakout: () => import('../breakouts/Breakout.tsx').then((module) => module.Breakout),
  Board: () => import('../questions/Board.tsx').then((module) => module.Board),
  Results: () => import('../places/Results.tsx').then((module) => module.Results),
  You: () => import('../places/You.tsx').then((module) => module.You),
}

const parts: PageParts = {
  Breakout: later(loads.Breakout),
  Board: later(loads.Board),
  Results: later(loads.Results),
  You: later(loads.You),
}

/** The parts that the server has rendered: a page that came alive without them would move when they come. */
async function partsInView(): Promise<Partial<PageParts>> {
  const { place } = placeIn(location.pathname)
  const [Breakout, Board, Results, You] = await Promise.all([
    document.getElementById('breakout') && loads.Breakout(),
    place === 'questions' && loads.Board(),
    place === 'results' && loads.Results(),
    place === 'you' && loads.You(),
  ])
  return {
    ...(Breakout && { Breakout }),
    ...(Board && { Board }),
    ...(Results && { Results }),
    ...(You && { You }),
  }
}

async function begin(): Promise<void> {
  // Where they do not come, the page goes on without them and says so in their place.
  const all = { ...parts, ...(await partsInView().catch(() => ({}))) }
  await start<ParticipantPageData>((data) => <ParticipantPage {...data} parts={all} />)
  // The other places are fetched once the page has come alive, so that they are there when the line is not.
  const soon = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout
  soon(() => void Promise.allSettled([loads.Board(), loads.Results(), loads.You()]))
}

void begin()
