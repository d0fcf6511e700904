import '../styles/app.scss'
import '../styles/screen.scss'
import type { ScreenPageData } from '../pages/page.ts'
import { ScreenPage } from '../pages/ScreenPage.tsx'
import { start } from './start.tsx'

start<ScreenPageData>((data) => <ScreenPage {...data} />)
