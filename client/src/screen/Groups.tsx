import type { RoundView } from '@companion/shared/views/breakouts'
import type { ScreenPageData } from '../pages/page.ts'
import { Joining } from './Joining.tsx'

type Props = Pick<ScreenPageData, 'session' | 'origin'> & { round: RoundView }

/** Small groups: what they talk about; and how to join while people still come. */
export function Groups({ round: { phase, prompts }, session, origin }: Props) {
  const isGathering = phase === 'gathering'
  return (
    <div className={isGathering ? 'app-screen__halves' : undefined}>
      <div>
        <h1 className="app-screen__title">Small groups</h1>
        {isGathering && (
          <p className="app-screen__text">Join one on your own device, or write alone and quietly.</p>
        )}
        <ul className="app-screen__prompts">
          {prompts.map(({ id, title }) => (
            <li key={id} className="app-screen__prompt">
              {title}
            </li>
          ))}
        </ul>
      </div>
      {isGathering && <Joining session={session} origin={origin} />}
    </div>
  )
}
