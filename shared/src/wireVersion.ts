/**
 * The version of the wire: what pages and servers send each other. A page says which it speaks when it connects; a server
 * that no longer understands it tells the page to load itself again.
 *
 * A test holds a hash of everything on the wire, and says what to do when it changes.
 *
 * 1. What pages sent that named no version: polls, the board, small groups.
 * 2. `check` asks whether the line is there; the same views and commands go by plain requests; refusals of connections say
 *    why; hosts see the spellings of a word; officials see what was left out; comparisons that are kept back say so.
 * 3. Names alone: what a question came to is its `status`, texts that a host let through are `freeText`, and what hosts did is
 *    `hostActivity`.
 * 4. What may be about somebody in danger has a slice of its own, and is taken by name.
 * 5. Questions to read that say the same are one card.
 * 6. Hosts set how screens look; hosts and screens see it as `look`.
 * 7. A message about danger whose words were changed shows the first as well.
 * 8. An answer may be about somebody in danger: it is among the dangers, and its author is shown where to turn. A run sheet
 *    has segments, which can be on stage where no poll is: a page that does not know them would say that nothing has begun.
 * 9. A participant's page says the language that it is in, and has what the team prepared in it; a question that is not is
 *    marked. Hosts see the languages that a question is not in. An option may name its symbol.
 * 10. People end the links to their private page by `renewLink`. A sign-in may have ended because what it opens was changed.
 * 11. Hosts and officials see networks that look like one person with many cookies, and set their people aside.
 * 12. Results say who is counted apart, texts whose author is, and the stage until when late answers are taken.
 * 13. People take back everything that they said by `withdrawAll`. A scribe sees whether a write-up was judged by enough to be sent.
 * 14. A table of a breakdown says which of its columns are several in one, and which groups are in its row of others. Officials have an
 *     open question in steps.
 * 15. An answer or a question may be written for someone whom its writer helps: `helping`, and two more parts that are counted
 *     apart. A page that does not know a part cannot say it. A question or a prompt may have a content note.
 * 16. A run sheet may have a line for what nobody asked about, which can be on stage and brings a topic of its own. A page that
 *     does not know that line has no words for it.
 * 17. What is said in a group may be written for someone whom its writer helps as well.
 */
export const wireVersion = 17

/** The oldest version that a server understands. */
export const oldestWire = 16
