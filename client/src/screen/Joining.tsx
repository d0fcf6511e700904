import type { ScreenPageData } from '../pages/page.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { addressOf } from './address.ts'

/** How to join, large: a code for the camera, and the address and the letters for whoever types. */
export function Joining({ session, origin }: Pick<ScreenPageData, 'session' | 'origin'>) {
  return (
    <div className="app-screen__joining">
      <QrCode address={`${origin}/join/${session.joinCode}`} />
      <p className="app-screen__text">{`Take part at ${addressOf(origin)}`}</p>
      <p className="app-screen__letters">{session.joinCode}</p>
    </div>
  )
}
