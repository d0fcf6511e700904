import { type Journal, NoRoom } from '../journal/journal.ts'

/** A journal that can be made to go away for a while, for one session alone. */
export function withOutages(journal: Journal) {
  let until = 0
  const isAway = () => performance.now() < until
  const outages: Journal = {
    append: (sessionId, batch) =>
      isAway() ? Promise.reject(new NoRoom('a drill: storage is away')) : journal.append(sessionId, batch),
    follow: (...args) => journal.follow(...args),
    rewrite: (...args) => journal.rewrite(...args),
    sessions: () => journal.sessions(),
    isThere: () => journal.isThere(),
    now: () => journal.now(),
    close: () => journal.close(),
  }
  return {
    journal: outages,
    isAway,
    /** Take nothing for so many milliseconds. */
    goAway(ms: number): void {
      until = performance.now() + ms
    },
  }
}
