import '../styles/app.scss'
import { ParticipantPage } from '../pages/ParticipantPage.tsx'
import type { ParticipantPageData } from '../pages/page.ts'
import { later } from '../ui/later.tsx'
import { start } from './start.tsx'

const Breakout = later(() => import('../breakouts/Breakout.tsx').then((module) => module.Breakout))

start<ParticipantPageData>((data) => <ParticipantPage {...data} Breakout={Breakout} />)
