import type { Draft } from './entry.ts'

/**
 * The version of the rules that this build writes into what it asks the journal to store. An entry is judged by the
 * rules it carries, now and at every replay, so that a change of the rules leaves past evidence as it was.
 *
 * Raise it where an entry that is stored already would be judged otherwise, or change the state otherwise, and keep the
 * older way for the older versions.
 *
 * 1. What entries without a version were judged by.
 * 2. Words of a cloud count as one where their spelling, number or capitals alone differ. A question counts words by the
 *    version it was opened with.
 * 3. What one person leaves in a session is bounded (`people/bounds.ts`).
 * 4. A host's question whose answers say the same is refused.
 * 5. The time of a round stands still while the session is paused, and an undo puts back what it changed in a round.
 * 6. Of what was refused twice, a copy of the first time is refused like one of the second.
 * 7. Marks around a word of a cloud are left out whatever their order (`-'` as well as `'-`). A group that its last member has
 *    left calls for help no more. What may be about somebody in danger stays open until someone has taken it.
 * 8. An answer in someone's own words carries what was found in it, and may be about somebody in danger. A run sheet has
 *    segments. A host who says that they are coming to a group has not read what carries a flag there.
 * 9. People whose cookies look like one person's are set aside, and put back.
 * 10. Small numbers are those of people whom it cost something to come in, where there are such people.
 * 11. Who comes to a group that has talked sees what is said from then on; a write-up goes out once most of those who were there
 *    before it began have said if it is fair; and one member says at most a fifth of what a group has room for.
 * 12. An answer in someone's own words is taken back after its question has closed, too.
 * 13. Breakdowns are published as whole tables, and beside everything that was published before of the same people.
 */
export const rulesVersion = 13

/** The version of the rules by which an entry is judged. */
export function rulesOf({ rules }: { rules?: Draft['rules'] | undefined }): number {
  return rules ?? 1
}
