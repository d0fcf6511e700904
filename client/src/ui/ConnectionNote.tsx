import { useState } from 'react'
import { isCut } from '../live/store.ts'
import { useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { useAnnouncement } from './useAnnouncement.ts'

/** One quiet line while there is no live connection, which says what is so, and one while updates are paused. */
export function ConnectionNote() {
  const { status: notes, connected, pausedNote } = useMessages()
  const status = useLiveState((state) => state.status)
  const isPaused = useLiveState(({ paused }) => paused)
  const news = status in notes ? notes[status as keyof typeof notes] : null
  const [hadNews, setHadNews] = useState(false)
  if (news !== null && !hadNews) setHadNews(true)
  useAnnouncement(status, news ?? (hadNews ? connected : null))
  if (news === null && !isPaused) return null
  return <p className={`app-note${isCut(status) ? ' app-note--stays' : ''}`}>{news ?? pausedNote}</p>
}
