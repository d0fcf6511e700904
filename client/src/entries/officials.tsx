import '../styles/app.scss'
import '../styles/console.scss'
import { hydrateRoot } from 'react-dom/client'
import { connect } from '../connection/connection.ts'
import { memoryStorage } from '../connection/outboxStorage.ts'
import { openSocket } from '../connection/socket.ts'
import { createLiveStore } from '../connection/store.ts'
import { OfficialsPage } from '../pages/OfficialsPage.tsx'
import type { OfficialsPageData } from '../pages/page.ts'
import { readPageData } from './start.tsx'

const data = readPageData<OfficialsPageData>()
const sessions = data.sessions.map(({ session, seq, view }) => {
  const store = createLiveStore({ seq, slices: view, mine: {} })
  connect(store, openSocket({ session: session.id, audience: 'official' }), memoryStorage())
  return { session, store }
})
hydrateRoot(document.getElementById('root') as HTMLElement, <OfficialsPage sessions={sessions} />)
