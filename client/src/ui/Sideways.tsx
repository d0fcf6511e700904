import type { ReactNode } from 'react'

/** Something wider than a phone: it scrolls sideways by itself, by keyboard too, and the page does not. */
export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll what is inside.
    <section className="app-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
