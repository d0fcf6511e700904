import '../styles/app.scss'
import '../styles/console.scss'
import { ModeratorPage } from '../pages/ModeratorPage.tsx'
import type { ModeratorPageData } from '../pages/page.ts'
import { start } from './start.tsx'

start<ModeratorPageData>((data) => <ModeratorPage {...data} />)
