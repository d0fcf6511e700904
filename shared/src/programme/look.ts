import * as z from 'zod/mini'

/** The colours that a session can have. The style sheet has each for light and for dark, readable on its ground. */
export const sessionColours = ['blue', 'green', 'brown', 'purple', 'pink'] as const

/** What can stand beside the title of a session, drawn in `client/src/ui/ThemeSymbol.tsx`. */
export const sessionSymbols = [
  'circle',
  'leaf',
  'house',
  'scales',
  'tick',
  'people',
  'book',
  'speech',
] as const

/** How a session is told from others at a look: never by this alone. */
export const sessionLook = z.strictObject({ colour: z.enum(sessionColours), symbol: z.enum(sessionSymbols) })

export type SessionLook = z.infer<typeof sessionLook>

/** How a session looks for which nothing was chosen. */
export const plainLook: SessionLook = { colour: 'blue', symbol: 'circle' }
