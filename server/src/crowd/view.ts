import type { Slices } from '@companion/shared/protocol'
import type { PointView, RoundView } from '@companion/shared/views/breakouts'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { RunView } from '@companion/shared/views/polls'

/** Something that everyone sees, and may do something about. */
export type Moment =
  | { kind: 'asked'; pollId: string; run: RunView }
  | { kind: 'board'; question: number }
  | { kind: 'round'; round: RoundView }
  | { kind: 'point'; round: number; point: PointView }

/**
 * What everyone in a session sees, kept once for a whole crowd: the first device that gets an update brings it, and the
 * others bring the same.
 */
export class CrowdView {
  slices: ParticipantView = {}
  #seq = -1
  readonly #told = new Set<string>()
  readonly #onMoment: (moment: Moment) => void

  constructor(onMoment: (moment: Moment) => void) {
    this.#onMoment = onMoment
  }

  /** Take all that there is, as of update `seq`. */
  whole(slices: Slices, seq: number): void {
    if (seq < this.#seq) return
    this.slices = slices as ParticipantView
    this.#seq = seq
    this.#tell()
  }

  /** Take what changed with update `seq`; null takes a slice away. */
  update(changes: Slices, seq: number): void {
    if (seq <= this.#seq) return
    this.#seq = seq
    for (const [name, slice] of Object.entries(changes) as [keyof ParticipantView, never][]) {
      if (slice === null) delete this.slices[name]
      else this.slices[name] = slice
    }
    this.#tell()
  }

  /** Everything that can be acted on now: what someone who arrives finds. */
  moments(): Moment[] {
    const { board, round, shown = [] } = this.slices
    const polls = Object.entries(this.slices).flatMap(([name, slice]): Moment[] => {
      const run = slice as RunView
      if (!name.startsWith('poll:') || run.closedAt !== null) return []
      return [{ kind: 'asked', pollId: name.slice('poll:'.length), run }]
    })
    return [
      ...polls,
      ...(board?.questions ?? []).map((question): Moment => ({ kind: 'board', question })),
      ...(round === undefined ? [] : [{ kind: 'round' as const, round }]),
      ...(round === undefined
        ? []
        : shown.map((point): Moment => ({ kind: 'point', round: round.round, point }))),
    ]
  }

  #tell(): void {
    for (const moment of this.moments()) {
      const key = keyOf(moment)
      if (this.#told.has(key)) continue
      this.#told.add(key)
      this.#onMoment(moment)
    }
  }
}

function keyOf(moment: Moment): string {
  switch (moment.kind) {
    case 'asked':
      return `asked ${moment.pollId} ${moment.run.run}`
    case 'board':
      return `board ${moment.question}`
    case 'round':
      return `round ${moment.round.round} ${moment.round.phase}`
    case 'point':
      return `point ${moment.round} ${moment.point.group} ${moment.point.point}`
  }
}
