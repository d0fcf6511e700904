/** What can be made to go wrong in a rehearsal, with what hosts read of it. */
export const drills = {
  lines: {
    title: 'Half of the people lose their line',
    wanted: 'Nothing to press: see that they come back, and go on.',
  },
  abuse: {
    title: 'A flood of abuse on the question board',
    wanted: 'Decline what came, so that no one sees it.',
  },
  danger: {
    title: 'A message that may be about someone in danger',
    wanted: 'Find it and take it. On the evening, do what your safeguarding plan says.',
  },
  colleague: {
    title: 'A colleague closes your question',
    wanted: 'Notice, and ask it again or undo it.',
  },
  storage: {
    title: 'Redis goes away for 15 seconds',
    wanted: 'Wait until the page says that you are connected again, and see that nothing is lost.',
  },
} as const
export type Drill = keyof typeof drills

/** A drill that was begun, and after how many milliseconds it was dealt with; null while it is not. */
export type DrillDone = { drill: Drill; at: number; afterMs: number | null }

/** How a rehearsal stands. */
export type RehearsalStatus = {
  /** How many simulated people have come, of how many that were asked for. */
  came: number
  wanted: number
  drills: DrillDone[]
  /** The drills that can be begun here. */
  possible: Drill[]
  /** Whether its people are leaving, because a host ended it. */
  isEnding: boolean
}

/** What a rehearsal showed. */
export type Readiness = {
  drills: DrillDone[]
  /** What a host can do on the evening and never tried. */
  untried: string[]
  /** Questions that have no Easy Read version. */
  withoutEasyRead: string[]
  /** Planned minutes, and how many there are. */
  minutes: { planned: number; most: number }
  /** What came of the simulated people: counted against what they sent. */
  crowd: { came: number; sent: number; lost: number; checked: number; same: number } | null
}

/** How large a rehearsal's crowd can be. */
export const crowdSize = { least: 10, most: 5000, usual: 200 }
