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
