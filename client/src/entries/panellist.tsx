import '../styles/app.scss'
import '../styles/console.scss'
import { PanellistPage } from '../pages/PanellistPage.tsx'
import type { PanellistPageData } from '../pages/page.ts'
import { start } from './start.tsx'

start<PanellistPageData>((data) => <PanellistPage {...data} />)
