import { useState } from 'react'

/** Which questions someone has chosen, and how they choose one or no longer. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  function choose(question: number, isChosen: boolean): void {
    setChosen((before) => {
      const after = new Set(before)
      if (isChosen) after.add(question)
      else after.delete(question)
      return after
    })
  }
  return { chosen, choose, setChosen }
}
