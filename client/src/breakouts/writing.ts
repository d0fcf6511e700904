import type { GroupView, MemberView, RoundView } from '@companion/shared/views/breakouts'
import type { Gate } from '../details/useGate.ts'

/** A write-up as its scribe has it. */
export type Written = { points: string[]; dissent: string }

/** All that is written in it. */
export const textOf = ({ points, dissent }: Written) => [...points, dissent].filter(Boolean).join(' / ')

/** A write-up with each of its texts put through `change`. */
export const withEach = ({ points, dissent }: Written, change: (text: string) => string): Written => ({
  points: points.map(change),
  dissent: change(dissent),
})

/** What someone has begun to say and not sent. */
export type Begun = { begun: string; onBegun: (text: string) => void }

/** The ways out of a group for what its members write. */
export type Gates = { said: Gate<string>; writing: Gate<Written> }
export type GroupProps = {
  action: string
  round: RoundView
  group: GroupView
  mine: MemberView
  gates: Gates
}
