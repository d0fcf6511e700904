import { early } from './early.ts'
import { effective } from './effective.ts'
import { fair } from './fair.ts'
import { general } from './general.ts'
import { local } from './local.ts'
import { shared } from './shared.ts'
import type { Stock } from './stock.ts'

const stocks = new Map(Object.entries({ early, local, fair, effective, shared }))

/** What simulated participants write in a session: its own texts, or general ones where it has none of its own. */
export function stockFor(sessionId: string): Stock {
  return stocks.get(sessionId) ?? general
}
