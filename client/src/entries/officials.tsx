import '../styles/app.scss'
import '../styles/console.scss'
import type { Handshake } from '@companion/shared/protocol'
import { hydrateRoot } from 'react-dom/client'
import { connect } from '../live/connection.ts'
import { memoryStorage } from '../live/outboxStorage.ts'
import { openSocket } from '../live/socket.ts'
import { createLiveStore } from '../live/store.ts'
import { OfficialsPage } from '../pages/OfficialsPage.tsx'
import type { OfficialsPageData } from '../pages/page.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { SiteName, siteNameHere } from '../ui/SiteName.ts'
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
  <SiteName value={siteNameHere()}>
    <ErrorBoundary>
      <OfficialsPage sessions={sessions} />
    </ErrorBoundary>
  </SiteName>,
)
