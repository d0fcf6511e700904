import type { ScreenView } from '@companion/shared/views/screen'
import { useSlice } from '../live/useView.ts'
import type { ScreenPageData } from '../pages/page.ts'
import { Footer } from './Footer.tsx'
import { Moment } from './Moment.tsx'
import { OverflowContext, useFit } from './useFit.ts'

type Props = Pick<ScreenPageData, 'session' | 'origin' | 'pin' | 'look'>

/** What a host shares into the call: few words, large, and always how to join. It is as large as what it stands in. */
export function Screen({ session, origin, pin, look }: Props) {
  const announcement = useSlice<ScreenView, 'announcement'>('announcement')
  const chosen = useSlice<ScreenView, 'look'>('look') ?? 'dark'
  const { main, overflow } = useFit()
  return (
    <div className={`app-screen app-screen--${look ?? chosen}`}>
      <div className="app-screen__frame">
        <main className="app-screen__main" ref={main}>
          {announcement !== undefined && <p className="app-screen__announcement">{announcement.text}</p>}
          <OverflowContext value={overflow}>
            {/* An announcement that comes or goes leaves another room for what turns over in pages. */}
            <Moment key={announcement?.id} session={session} origin={origin} pin={pin} />
          </OverflowContext>
        </main>
        <Footer session={session} origin={origin} pin={pin} />
      </div>
    </div>
  )
}
