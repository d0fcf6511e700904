/** Bounds that both sides of the wire keep to. Sizes in bytes unless named otherwise. */
export const limits = {
  /** The largest message a client may send, over WebSocket or HTTP. */
  messageBytes: 16 * 1024,
  /** The fewest people a percentage may be worked out from; below it only counts are shown. */
  percentageFrom: 10,
  /** Above this many people, the presence count moves in steps. */
  exactPresence: 1000,
} as const
