import '../styles/app.scss'
import { placeIn } from '@companion/shared/places'
import type { ComponentType } from 'react'
import { type PageParts, ParticipantPage } from '../pages/ParticipantPage.tsx'
import type { ParticipantPageData } from '../pages/page.ts'
import { later } from '../ui/later.tsx'
import { start } from './start.tsx'

type Name = keyof PageParts

const loads: { [N in Name]: () => Promise<PageParts[N]> } = {
  Breakout: () => import('../breakouts/Breakout.tsx').then((module) => module.Breakout),
  Board: () => import('../questions/Board.tsx').then((module) => module.Board),
  Results: () => import('../places/Results.tsx').then((module) => module.Results),
  You: () => import('../places/You.tsx').then((module) => module.You),
  AboutYou: () => import('../people/AboutYou.tsx').then((module) => module.AboutYou),
  PollResult: () => import('../polls/PollResult.tsx').then((module) => module.PollResult),
}
const names = Object.keys(loads) as Name[]
const parts = Object.fromEntries(
  names.map((name) => [name, later(loads[name] as () => Promise<ComponentType<object>>)]),
) as unknown as PageParts

/** Whether a part is among what the server has rendered: a page that came alive without it would move when it comes. */
const isInView: { [N in Name]: (place: string) => boolean } = {
  Breakout: () => document.getElementById('breakout') !== null,
  Board: (place) => place === 'questions',
  Results: (place) => place === 'results',
  You: (place) => place === 'you',
  AboutYou: () => document.querySelector('.app-me form') !== null,
  PollResult: () => document.querySelector('.app-result') !== null,
}

async function partsInView(): Promise<Partial<PageParts>> {
  const { place } = placeIn(location.pathname)
  const inView = names.filter((name) => isInView[name](place))
  const loaded = await Promise.all(inView.map(async (name) => [name, await loads[name]()] as const))
  return Object.fromEntries(loaded)
}

async function begin(): Promise<void> {
  // Where they do not come, the page goes on without them and says so in their place.
  const all = { ...parts, ...(await partsInView().catch(() => ({}))) }
  await start<ParticipantPageData>((data) => <ParticipantPage {...data} parts={all} />)
  // The others are fetched once the page has come alive, so that they are there when the line is not.
  const soon = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout
  soon(() => void Promise.allSettled(names.map((name) => name !== 'Breakout' && loads[name]())))
}

void begin()
