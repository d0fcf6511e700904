import { createContext, useLayoutEffect, useRef, useState } from 'react'

/** The least that everything is scaled by. What is smallest at full size is then 8 pixels high where the screen is 320 wide. */
const floor = 0.8
const step = 0.05

/** What shows less when even the smallest size is too large: each says whether it could. */
export type Overflow = Set<() => boolean>
export const OverflowContext = createContext<Overflow>(new Set())

/**
 * Sets an element's text smaller, step by step, until all of it is in view: no one can scroll what is shared into a call.
 * Below what can still be read, lists turn over in pages instead; what cannot turn over is set smaller still.
 */
export function useFit() {
  const main = useRef<HTMLElement>(null)
  const [overflow] = useState<Overflow>(() => new Set())
  useLayoutEffect(() => {
    const element = main.current
    if (element === null) return
    const isWhole = () =>
      element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth
    function fit(least: number): boolean {
      for (let size = 1; size >= least; size -= step) {
        ;(element as HTMLElement).style.fontSize = `${size}em`
        if (isWhole()) return true
      }
      return false
    }
    function look(): void {
      if (fit(floor)) return
      const showsLess = [...overflow].map((showLess) => showLess()).includes(true)
      if (!showsLess) fit(step)
    }
    look()
    // What is shown changes in parts that know nothing of its size.
    const changes = new MutationObserver(look)
    changes.observe(element, { childList: true, characterData: true, subtree: true })
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    return () => {
      changes.disconnect()
      sizes.disconnect()
    }
  }, [overflow])
  return { main, overflow }
}
