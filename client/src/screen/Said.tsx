import type { ReactNode } from 'react'

type Props = { before?: string; title: string; children?: ReactNode }

/** Words that stand alone on the screen. */
export function Said({ before, title, children }: Props) {
  return (
    <div className="app-screen__said">
      {before !== undefined && <p className="app-screen__before">{before}</p>}
      <h1 className="app-screen__title">{title}</h1>
      {children}
    </div>
  )
}
