import type { Theme } from '@companion/shared/programme/themes'
import type { ProgrammeState } from '../rules/programme/state.ts'
import { themesNow } from '../rules/programme/themes.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { type Lexicon, lexiconInSteps } from './lexicon.ts'

/** The lexicon of the programme as it is now, made again only when a theme has changed. */
export function createLiveLexicon(): (state: Pick<ProgrammeState, 'themes'>) => Promise<Lexicon> {
  let known: { themes: readonly Theme[]; lexicon: Promise<Lexicon> } | null = null
  return (state) => {
    const themes = themesNow(state)
    const isSame =
      known !== null &&
      known.themes.length === themes.length &&
      themes.every((theme, at) => theme === known?.themes[at])
    if (known === null || !isSame) known = { themes, lexicon: make(themes) }
    return known.lexicon
  }
}

async function make(themes: readonly Theme[]): Promise<Lexicon> {
  const steps = lexiconInSteps(themes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await yieldToEventLoop()
  }
}
