import '../styles/app.scss'
import '../styles/console.scss'
import type { Handshake } from '@companion/shared/protocol'
import { hydrateRoot } from 'react-dom/client'
import { connect } from '../connection/connection.ts'
import { memoryStorage } from '../connection/outboxStorage.ts'
import { openSocket } from '../connection/socket.ts'
import { createLiveStore } from '../connection/store.ts'
import { ErrorBoundary } from '../design/ErrorBoundary.tsx'
import { OfficialsPage } from '../pages/OfficialsPage.tsx'
import type { OfficialsPageData } from '../pages/page.ts'
import { readPageData, waysOf } from './start.tsx'

const data = readPageData<OfficialsPageData>()
const sessions = data.sessions.map(({ session, seq, view }) => {
  const store = createLiveStore({ seq, slices: view, mine: {} })
  const handshake: Handshake = { session: session.id, audience: 'official' }
  connect(store, openSocket(handshake), memoryStorage(), waysOf(handshake))
  return { session, store }
})
hydrateRoot(
  document.getElementById('root') as HTMLElement,
  <ErrorBoundary>
    <OfficialsPage sessions={sessions} />
  </ErrorBoundary>,
)
