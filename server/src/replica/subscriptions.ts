/** How many questions someone may be looking at; of more, those looked at last. */
const most = 100

/** Who is looking at which questions of the whole board. */
export class Subscriptions {
  readonly #byQuestion = new Map<number, Set<string>>()
  readonly #byPerson = new Map<string, Set<number>>()

  /** Someone looks at these questions too. */
  watch(person: string, questions: readonly number[]): void {
    const looking = this.#byPerson.get(person) ?? new Set<number>()
    this.#byPerson.set(person, looking)
    for (const question of questions) {
      looking.delete(question)
      looking.add(question)
      const watchers = this.#byQuestion.get(question)
      if (watchers === undefined) this.#byQuestion.set(question, new Set([person]))
      else watchers.add(person)
    }
    for (const question of looking) {
      if (looking.size <= most) break
      looking.delete(question)
      this.#forget(person, question)
    }
  }

  /** Someone looks at nothing any more. */
  leave(person: string): void {
    for (const question of this.#byPerson.get(person) ?? []) this.#forget(person, question)
    this.#byPerson.delete(person)
  }

  /** The questions that someone is looking at. */
  watched(): number[] {
    return [...this.#byQuestion].flatMap(([question, people]) => (people.size > 0 ? [question] : []))
  }

  /** Who is looking at a question, if anyone is. */
  of(question: number): ReadonlySet<string> | undefined {
    return this.#byQuestion.get(question)
  }

  #forget(person: string, question: number): void {
    const watchers = this.#byQuestion.get(question)
    watchers?.delete(person)
    if (watchers?.size === 0) this.#byQuestion.delete(question)
  }
}
