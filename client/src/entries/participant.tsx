import '../styles/app.scss'
import { ParticipantPage } from '../pages/ParticipantPage.tsx'
import type { ParticipantPageData } from '../pages/page.ts'
import { start } from './start.tsx'

start<ParticipantPageData>((data) => <ParticipantPage {...data} />)
