/** A message to one address. */
export type Letter = { to: string; subject: string; text: string }

/** Sends a message. Resolves with whether the address can take any; rejects where a later attempt may succeed. */
export type Post = (letter: Letter) => Promise<boolean>
