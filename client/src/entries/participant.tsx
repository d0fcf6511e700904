import '../styles/app.scss'
import { lazy } from 'react'
import { ParticipantPage } from '../pages/ParticipantPage.tsx'
import type { ParticipantPageData } from '../pages/page.ts'
import { start } from './start.tsx'

const Breakout = lazy(() =>
  import('../breakouts/Breakout.tsx').then((module) => ({ default: module.Breakout })),
)

start<ParticipantPageData>((data) => <ParticipantPage {...data} Breakout={Breakout} />)
