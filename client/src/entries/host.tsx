import '../styles/app.scss'
import '../styles/console.scss'
import { HostPage } from '../pages/HostPage.tsx'
import type { HostPageData } from '../pages/page.ts'
import { start } from './start.tsx'

start<HostPageData>((data) => <HostPage {...data} />)
