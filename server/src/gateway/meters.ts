import { definedAudiences } from '../rules/audiences/registry.ts'
import type { Actor } from '../rules/entry.ts'
import { createRateLimit } from './rateLimit.ts'

/**
 * How often each person and each network may ask for something. One person's bounds are close to what someone does by hand.
 * A network's are high: a school, a council or a mobile carrier has hundreds or thousands of people behind one address, and
 * to shut them out would be worse than what one network can cost.
 */
export function createMeters(clock: () => number) {
  const limit = (burst: number, perSecond: number) => createRateLimit({ burst, perSecond }, clock)
  /** Newcomers from one network: as they come, then with a little work, or after a wait. 500 within two minutes notice nothing. */
  const newcomers = (times: number) => ({
    atOnce: limit(600 * times, times / 6),
    byWork: limit(600 * times, 2 * times),
    byWaiting: limit(60 * times, times / 5),
  })
  const commandsOfPeople = limit(30, 5)
  // Hosts and moderators work through queues; everyone else answers now and then.
  const commandsOfHosts = limit(100, 25)
  return {
    /** Take a token for a command of someone; false where there is none. */
    command: ({ role, id }: Actor): boolean =>
      (role !== 'system' && role !== 'organiser' && definedAudiences[role].moderates
        ? commandsOfHosts
        : commandsOfPeople
      ).take(id),
    /** Pages, searches and forms, by person and by network. */
    pagesOfPerson: limit(100, 10),
    pagesOfNetwork: limit(10_000, 200),
    // A network that blocks live connections has all its people ask every few seconds.
    requestsOfNetwork: limit(20_000, 1000),
    /** Files to take away, by who signed in: one can hold the server up. */
    files: limit(30, 0.5),
    /** What the API is asked, by token, and by network where no token that opens anything comes with it. */
    api: limit(60, 1),
    apiOfStrangers: limit(60, 1),
    /** Connections, by person and by network. */
    connectionsOfPerson: limit(60, 1),
    connectionsOfNetwork: limit(20_000, 500),
    /** Connections by network of those who bring no cookie: they are told what is missing, and no more. */
    connectionsOfStrangers: limit(100, 10),
    /** Newcomers by `sitesOf` their address: nobody needs more networks than one, and a rented one of IPv6 has thousands. */
    newcomers: { near: newcomers(1), wide: newcomers(4) },
    /** Experiences, by network: 200 within a minute from one place notice nothing. */
    experiences: limit(200, 1),
    /** Requests for a session of one's own, by network. */
    boxes: limit(5, 1 / 600),
    /** What browsers say of our content policy. */
    reportsOfNetwork: limit(100, 1),
    /** Addresses that someone leaves or takes back: a few an hour. */
    addresses: limit(5, 1 / 600),
    /** Wrong access codes, by network: a team of hosts may sign in from one office at once. */
    wrongCodes: limit(10, 1 / 6),
    /** Wrong codes of another device, by network: a school may have many people who mistype, and a code is one of 10¹². */
    wrongHandOvers: limit(100, 1),
  }
}

export type Meters = ReturnType<typeof createMeters>
