import type { Phase } from '@companion/shared/commands/stage'
import type { SessionInfo } from '@companion/shared/views/session'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../ui/kit.ts'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'

type Props = { session: SessionInfo; phase: Exclude<Phase, 'live'> | undefined; children: ReactNode }

/** The bar above the console: which session this is and how it stands, then what its children say. */
export function Bar({ session, phase, children }: Props) {
  return (
    <header className="app-console__bar">
      <h1 className="app-console__title">
        <ThemeSymbol look={session.look} />
        {session.title}
        <VisuallyHidden> host console</VisuallyHidden>
      </h1>
      <Pill phase={phase} isRehearsal={session.rehearsal ?? false} />
      {children}
    </header>
  )
}

function Pill({ phase, isRehearsal }: { phase: Props['phase']; isRehearsal: boolean }) {
  const state = phase ?? (isRehearsal ? 'rehearsal' : 'live')
  const text = { paused: 'Paused', ended: 'Ended', rehearsal: 'Rehearsal', live: 'Live' }[state]
  return <p className={`app-pill app-pill--${state}`}>{text}</p>
}
