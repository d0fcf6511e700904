import { useState } from 'react'
import { isCut, type Status } from '../live/store.ts'
import { useLiveState } from '../live/useView.ts'
import { type Messages, useMessages } from '../messages/messages.ts'
import { Link } from './Link.tsx'
import { useAnnouncement } from './useAnnouncement.ts'

/** One quiet line while there is no live connection, which says what is so, and one while updates are paused. */
export function ConnectionNote() {
  const messages = useMessages()
  const status = useLiveState((state) => state.status)
  const isPaused = useLiveState(({ paused }) => paused)
  const news = newsOf(status, messages)
  const [hadNews, setHadNews] = useState(false)
  if (news !== null && !hadNews) setHadNews(true)
  useAnnouncement(status, news ?? (hadNews ? messages.connected : null))
  const isSignedOut = status === 'expired' || status === 'codeChanged'
  if (news === null && !isPaused) return null
  return (
    <p className={`app-note${isCut(status) ? ' app-note--stays' : ''}`}>
      {news ?? messages.pausedNote}
      {isSignedOut && (
        <>
          {' '}
          <Link href={location.pathname} isNewTab>
            {messages.signedOut.signIn}
          </Link>
        </>
      )}
    </p>
  )
}

/** What there is to say of how a page stands to its server. */
function newsOf(status: Status, messages: Messages): string | null {
  switch (status) {
    case 'lost':
      return messages.lost
    case 'requests':
      return messages.byRequests
    case 'noCookies':
      return messages.noCookies
    case 'gone':
      return messages.gone
    case 'stopped':
      return messages.stopped
    case 'tooMany':
      return messages.tooManyTabs
    case 'expired':
    case 'codeChanged':
      return `${messages.signedOut[status]} ${messages.signedOut.stays}`
    default:
      return null
  }
}
