import type { ScreenPageData } from '../pages/page.ts'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { Joining } from './Joining.tsx'

/** Before the session: what it is about, and how to join, as large as it goes. */
export function Lobby({ session, origin }: Pick<ScreenPageData, 'session' | 'origin'>) {
  return (
    <div className="app-screen__halves">
      <div>
        <ThemeSymbol look={session.look} />
        <h1 className="app-screen__title">{session.title}</h1>
        <p className="app-screen__text">{session.principle}</p>
      </div>
      <Joining session={session} origin={origin} />
    </div>
  )
}
