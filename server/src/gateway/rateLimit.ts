import type { Actor } from '../rules/entry.ts'

type Bucket = { tokens: number; since: number }

/** How much one key may do: at once, and again per second. */
export type Rate = { burst: number; perSecond: number }

/** Beyond this many keys those that have filled up again are let go of. */
const mostKeys = 50_000

/** A token bucket for each key. */
export function createRateLimit({ burst, perSecond }: Rate, clock: () => number) {
  const buckets = new Map<string, Bucket>()
  const filled = ({ tokens, since }: Bucket, now: number) =>
    Math.min(burst, tokens + (Math.max(0, now - since) / 1000) * perSecond)

  return {
    /** Whether there is a token, without taking it. */
    has(key: string): boolean {
      const bucket = buckets.get(key)
      return bucket === undefined || filled(bucket, clock()) >= 1
    },
    /** Take a token; false where there is none. */
    take(key: string): boolean {
      const now = clock()
      let bucket = buckets.get(key)
      if (bucket === undefined) {
        if (buckets.size >= mostKeys) {
          for (const [other, its] of buckets) if (filled(its, now) >= burst) buckets.delete(other)
        }
        bucket = { tokens: burst, since: now }
        buckets.set(key, bucket)
      }
      bucket.tokens = filled(bucket, now)
      bucket.since = now
      if (bucket.tokens < 1) return false
      bucket.tokens -= 1
      return true
    },
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>

/** Whose an address is, for what is counted by address: of IPv6 a household has a whole network of 64 bits. */
export function householdOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => half.split(':').filter((part) => part !== ''))
  const between = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...between, ...tail].slice(0, 4).join(':')
}

/** How often people may ask for something: hosts and moderators work through queues, everybody else answers now and then. */
export function createCommandRate(clock: () => number) {
  const people = createRateLimit({ burst: 30, perSecond: 5 }, clock)
  const hosts = createRateLimit({ burst: 100, perSecond: 25 }, clock)
  return {
    /** Take a token of whoever asks; false where there is none. */
    take: ({ role, id }: Actor): boolean =>
      (role === 'host' || role === 'moderator' ? hosts : people).take(id),
  }
}

export type CommandRate = ReturnType<typeof createCommandRate>
