type Bucket = { tokens: number; since: number }

/** How much one key may do: at once, and again per second. */
export type Rate = { burst: number; perSecond: number }

/** Of more keys than this, the one that asked longest ago starts from a full bucket again. */
const mostKeys = 50_000

/** A token bucket for each key. */
export function createRateLimit({ burst, perSecond }: Rate, clock: () => number) {
  /** The key that asked last is the last. */
  const buckets = new Map<string, Bucket>()
  const filled = ({ tokens, since }: Bucket, now: number) =>
    Math.min(burst, tokens + (Math.max(0, now - since) / 1000) * perSecond)

  return {
    /** Whether there is a token, without taking it. */
    has(key: string): boolean {
      const bucket = buckets.get(key)
      return bucket === undefined || filled(bucket, clock()) >= 1
    },
    /** How much of its burst a key has left, from 0 to 1. */
    left(key: string): number {
      const bucket = buckets.get(key)
      return bucket === undefined ? 1 : filled(bucket, clock()) / burst
    },
    /** Take a token; false where there is none. */
    take(key: string): boolean {
      const now = clock()
      const bucket = buckets.get(key)
      const tokens = bucket === undefined ? burst : filled(bucket, now)
      const isTaken = tokens >= 1
      buckets.delete(key)
      buckets.set(key, { tokens: isTaken ? tokens - 1 : tokens, since: now })
      const [oldest] = buckets.size > mostKeys ? buckets.keys() : []
      if (oldest !== undefined) buckets.delete(oldest)
      return isTaken
    },
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>
