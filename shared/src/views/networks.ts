/**
 * People of one network who look like one person with many cookies, in numbers: how many are set aside, came by the code, came
 * in the busiest minute, answered faster than anyone reads, opened no page, and gave the same answer in a row.
 */
export type ListedNetwork = {
  network: number
  people: number
  aside: number
  byCode: number
  busiest: number
  quick: number
  unopened: number
  alike: number
}

/** People who were set aside together, by number, and when they were put back, if they were. */
export type AsideView = { aside: number; people: number; reason: string; at: number; backAt?: number }

/** What may be one person with many cookies, and the result on stage with everyone and without all of these. */
export type NetworksView = {
  listed: ListedNetwork[]
  asides: AsideView[]
  onStage?: {
    pollId: string
    run: number
    people: { all: number; without: number }
    figures: { item: string; all: number | null; without: number | null }[]
  }
}
