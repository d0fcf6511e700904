import { textFrame } from './frames.ts'

/** A connection as a channel sees it: Engine.IO's `Socket.write`, with the frame made beforehand. */
export type Wire = {
  write(packet: string, options: { wsPreEncodedFrame?: Buffer[] }, written: () => void): unknown
}

/** Something to send; with the frame it stands in, if that was made for several. */
export type Packet = { packet: string; frame?: Buffer }
export type Sent = Required<Packet>

/** One connected device. */
export class Member {
  /** The last update it was sent; what comes before is in its snapshot. */
  seq = -1
  /** How many things that were sent to it have not left yet. */
  sending = 0
  /** Whether it missed an update and is owed a snapshot. */
  behind = false
  readonly wire: Wire
  readonly id: string
  /** The code of the language that its page is in. */
  readonly language: string
  /** The JSON of the person's own slices, now. */
  readonly mine: () => string
  constructor({ wire, id, language, mine }: Pick<Member, 'wire' | 'id' | 'language' | 'mine'>) {
    this.wire = wire
    this.id = id
    this.language = language
    this.mine = mine
  }

  /** Send it something. `onDrained`: all that was sent to it has left. */
  write({ packet, frame }: Packet, onDrained: () => void): void {
    this.sending += 1
    this.wire.write(packet, frame === undefined ? {} : { wsPreEncodedFrame: [frame] }, () => {
      this.sending -= 1
      if (this.sending === 0) onDrained()
    })
  }
}

/** A packet with the frame it stands in, made once for all who get it. */
export function framed(packet: string): Sent {
  return { packet, frame: textFrame(packet) }
}
