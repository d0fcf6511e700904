import { plainCode } from './codes.ts'
import { freshCode } from './secrets.ts'

/** A person as they are handed over to another device, the session that they were in, and what let them in there. */
export type HandOver = { person: string; sessionId: string; ticket?: number; byCode?: true }

/** How long a code can be used, in minutes. */
const handOverMinutes = 5
/** Eight of 32 letters and digits: 10¹² codes. */
const codeLength = 8
/** Where more are waiting to be used, the oldest is dropped. */
const mostCodes = 50_000

/**
 * The codes by which a person goes on at another device, each good once and for a few minutes. They are in the memory of the
 * instance that gave them and nowhere else: whoever takes one takes it there.
 */
export function createHandOvers(clock: () => number) {
  /** By code, the oldest first. */
  const offered = new Map<string, HandOver & { until: number }>()
  const codeOf = new Map<string, string>()

  function drop(code: string): void {
    const person = offered.get(code)?.person
    offered.delete(code)
    if (person !== undefined && codeOf.get(person) === code) codeOf.delete(person)
  }

  return {
    /** A code for someone to go on at another device. One that they were given before is no longer good. */
    offer(handOver: HandOver): string {
      const now = clock()
      drop(codeOf.get(handOver.person) ?? '')
      for (const [code, { until }] of offered) {
        if (until > now && offered.size < mostCodes) break
        drop(code)
      }
      const code = freshCode(codeLength)
      offered.set(plainCode(code), { ...handOver, until: now + handOverMinutes * 60_000 })
      codeOf.set(handOver.person, plainCode(code))
      return code
    },
    /** Who a code hands over, once; null where it hands over no one, or no longer. */
    take(given: string): HandOver | null {
      const code = plainCode(given)
      const found = offered.get(code)
      if (found === undefined) return null
      drop(code)
      const { until, ...handOver } = found
      return until > clock() ? handOver : null
    },
    /** Whether something has the form of such a code: anything else is not looked up. */
    isCode: (given: string): boolean => plainCode(given).length === codeLength,
  }
}

export type HandOvers = ReturnType<typeof createHandOvers>
