import { useLiveState } from '../live/useView.ts'
import { Idle } from './Idle.tsx'
import { Link } from './Link.tsx'
import { useAnnouncement } from './useAnnouncement.ts'

const why = {
  expired: 'You signed in more than 12 hours ago, so we have signed you out.',
  codeChanged: 'The access code has changed, so we have signed you out.',
  accessChanged: 'What you can open has changed, so we have signed you out.',
}

const isSignedOut = (status: string): status is keyof typeof why => Object.hasOwn(why, status)

/** Says that someone of the team has to sign in again, on a page that stays for what is being written on it. */
export function SignedOut() {
  const status = useLiveState((state) => state.status)
  const text = isSignedOut(status) ? `${why[status]} What you have written is still here.` : null
  useAnnouncement(status, text)
  const isSending = useLiveState(({ outbox }) => outbox.length > 0)
  if (text === null) return <Idle isSending={isSending} />
  return (
    <p className="app-note app-note--stays">
      {text}{' '}
      <Link href={location.pathname} isNewTab>
        Sign in again (opens in a new tab)
      </Link>
    </p>
  )
}
