import { useIsSlow, useLiveState } from '../live/useView.ts'

/** How the line to the server, and the storage behind it, are: in a word. */
export function LineState() {
  const status = useLiveState((live) => live.status)
  const isSlow = useIsSlow()
  const isWell = status === 'live' && !isSlow
  return <p className={`app-line${isWell ? '' : ' app-line--bad'}`}>{inWords(status, isSlow)}</p>
}

function inWords(status: string, isSlow: boolean): string {
  if (status === 'connecting') return 'Connecting'
  if (status === 'requests') return 'Slow line'
  if (status !== 'live') return 'Offline'
  return isSlow ? 'Saving slowly' : 'Connected'
}
