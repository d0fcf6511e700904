/** Who would say it. */
export type Voice = 'parent' | 'young' | 'staff'

/** What simulated participants write in one session. Every text is made up. */
export type Stock = {
  /** Questions for the board; `again` asks the same in other words, as someone else would. */
  questions: { by: Voice; text: string; again?: string[] }[]
  /** Answers to open questions. */
  answers: { by: Voice; text: string }[]
  /** What is said in a small group. */
  contributions: { by: Voice; text: string }[]
  /** Key points that a group writes down. */
  points: string[]
  /** Words and short phrases for word clouds, the likely ones first, some misspelt as people type them. */
  words: string[]
}

/**
 * Texts that a moderator has to catch. Phone numbers are from the ranges that Ofcom keeps for drama and e-mail addresses
 * are at example.com; children, schools and streets are made up.
 */
export type Difficult = {
  personal: string[]
  /** About someone who may be in danger now. They say no method, and nothing that could harm a reader. */
  danger: string[]
  /** Rude or hostile. They hold no slur against a protected group. */
  abusive: string[]
}
