import '../styles/app.scss'
import '../styles/console.scss'
import { OfficialPage } from '../pages/OfficialPage.tsx'
import type { OfficialPageData } from '../pages/page.ts'
import { start } from './start.tsx'

start<OfficialPageData>((data) => <OfficialPage {...data} />)
