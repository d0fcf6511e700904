import { addressOf, type Place, placeIn } from '@companion/shared/places'
import { useEffect, useState } from 'react'

/** Where someone is on the pages of a session, and how to go elsewhere without loading a page. */
export function usePlace(sessionId: string, first: Place): { place: Place; go: (to: Place) => void } {
  const [place, setPlace] = useState(first)
  useEffect(() => {
    const back = () => setPlace(placeIn(location.pathname).place)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  function go(to: Place): void {
    if (to !== place) history.pushState(null, '', addressOf(sessionId, to))
    setPlace(to)
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return { place, go }
}
