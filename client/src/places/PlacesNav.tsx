import { addressOf, type Place, places } from '@companion/shared/places'
import type { SessionInfo } from '@companion/shared/views/session'
import { type MouseEvent, useEffect } from 'react'
import { useMessages } from '../messages/messages.ts'
import { VisuallyHidden } from '../ui/kit.ts'
import { useSiteName } from '../ui/SiteName.ts'
import { useNews } from './useNews.ts'

const drawings: Record<Place, string> = {
  now: 'M4 6h24v17H4z',
  questions: 'M4 6h24v15H15l-7 6v-6H4z',
  results: 'M6 27V16h4v11zM14 27V5h4v22zM22 27V11h4v16z',
  you: 'M16 16a6 6 0 100-12 6 6 0 000 12zM5 28c0-6 4-10 11-10s11 4 11 10z',
}

type Props = {
  session: Pick<SessionInfo, 'id' | 'title'>
  place: Place
  onGo: (to: Place) => void
}

/** The ways to the four places of a session, with how much is new in each: links, which work without JavaScript too. */
export function PlacesNav({ session, place, onGo }: Props) {
  const { places: words, number } = useMessages()
  const news = useNews(place)
  useTitle(session, place, news.now > 0)

  function follow(event: MouseEvent, to: Place): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onGo(to)
  }

  return (
    <nav className="app-places" aria-label={words.label}>
      <ul className="app-places__list">
        {places.map((one) => (
          <li key={one}>
            <a
              className="app-places__link"
              href={addressOf(session.id, one)}
              aria-current={one === place ? 'page' : undefined}
              onClick={(event) => follow(event, one)}
            >
              <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
                <path d={drawings[one]} fill="currentColor" />
              </svg>
              <span className="app-places__name">{words[one]}</span>
              {news[one] > 0 && (
                <span className="app-places__count">
                  {number(news[one])}
                  <VisuallyHidden> {words.new}</VisuallyHidden>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Say in the tab which place this is, and that something waits where one is not. */
function useTitle(session: Props['session'], place: Place, waits: boolean): void {
  const { places } = useMessages()
  const site = useSiteName()
  const name = place === 'now' ? `${session.title} - ${site}` : `${places[place]} - ${session.title}`
  useEffect(() => {
    document.title = `${waits ? '(1) ' : ''}${name}`
  }, [name, waits])
}
