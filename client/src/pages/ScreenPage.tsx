import { Screen } from '../screen/Screen.tsx'
import type { ScreenPageData } from './page.ts'

/** The page that a host shares into the call. It follows the host, or stays on one poll. */
export function ScreenPage({ session, origin, pin, look }: Omit<ScreenPageData, 'page'>) {
  return <Screen session={session} origin={origin} pin={pin} look={look} />
}
