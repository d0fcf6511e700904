import { writers } from '@companion/shared/audiences'
import { type Handshake, type Slices, signedOut } from '@companion/shared/protocol'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { connect, type Ways } from '../live/connection.ts'
import { browserStorage, memoryStorage } from '../live/outboxStorage.ts'
import { openSocket } from '../live/socket.ts'
import { createLiveStore } from '../live/store.ts'
import { LiveContext } from '../live/useView.ts'
import { LanguageContext, type LiveLanguage } from '../messages/messages.ts'
import type { LivePageData } from '../pages/page.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { keepFocus } from '../ui/keepFocus.ts'
import { SiteName, siteNameHere } from '../ui/SiteName.ts'

/** What the server rendered the page from; and from now on the page says that it is alive. */
export function readPageData<P>(): P {
  document.documentElement.dataset['js'] = 'on'
  // Why a form did nothing is this person's own: it is on the page, and in no address that they share.
  if (location.search.includes('refused=')) history.replaceState(null, '', location.pathname + location.hash)
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '') as P
}

/** What a page does where its connection cannot help. */
export function waysOf(handshake: Handshake): Ways {
  return {
    openRequests: async (answered) => (await import('../live/requests.ts')).openRequests(handshake, answered),
    reload() {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      if (!navigator.cookieEnabled || navigation?.type === 'reload') return false
      location.reload()
      return true
    },
    leave(reason) {
      if (reason !== 'signedOut' && writers.includes(handshake.audience)) return false
      if (!location.search.includes(signedOut)) location.search = `${signedOut}=${reason}`
      return true
    },
  }
}

/** Every language but English, by its code: each fetched only by people who read it. */
const otherLanguages = import.meta.glob<LiveLanguage>(['../messages/{??,???,??-*}.ts', '!**/en.ts'], {
  import: 'default',
})

/** Bring the page that the server rendered to life, in the language it was rendered in. */
export async function start<P extends LivePageData>(page: (data: P) => ReactNode): Promise<void> {
  const code = document.documentElement.lang
  const language = (await otherLanguages[`../messages/${code}.ts`]?.()) ?? null
  const data = readPageData<P>()
  const mine = data.page === 'participant' ? data.mine : {}
  const store = createLiveStore({ seq: data.seq, slices: data.view as Slices, mine })
  const storage =
    data.page === 'participant' ? browserStorage(`companion-outbox-${data.session.id}`) : memoryStorage()
  const handshake = {
    session: data.session.id,
    audience: data.page,
    ...(language !== null && { language: code }),
  }
  const connection = connect(store, openSocket(handshake), storage, waysOf(handshake))
  const root = document.getElementById('root') as HTMLElement
  keepFocus(document)
  hydrateRoot(
    root,
    <SiteName value={siteNameHere()}>
      <LanguageContext value={language}>
        <ErrorBoundary plain={data.page === 'participant' ? '?plain' : undefined}>
          <LiveContext value={{ store, connection }}>{page(data)}</LiveContext>
        </ErrorBoundary>
      </LanguageContext>
    </SiteName>,
  )
}
