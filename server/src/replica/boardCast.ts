import type { AlikeView, BoardQuery, FoundView } from '@companion/shared/views/questions'
import { parseSliceName } from '../rules/audiences/view.ts'
import { scoreOf } from '../rules/questions/question.ts'
import { openQuestion, queueView } from '../rules/questions/slices.ts'
import type { AskedQuestion } from '../rules/questions/state.ts'
import type { SessionState } from '../rules/state.ts'
import { BoardSearch } from './boardSearch.ts'
import type { Gated } from './encodedSlices.ts'
import { Suggestions } from './search.ts'
import { Subscriptions } from './subscriptions.ts'

/** The whole board, of which phones have a part: looking through it, and what changes of what someone found. */
export class BoardCast {
  readonly #state: () => SessionState
  readonly #search = new BoardSearch()
  readonly #subscriptions = new Subscriptions()
  readonly #suggestions = new Suggestions()

  constructor(state: () => SessionState) {
    this.#state = state
  }

  /** Look through the whole board for someone, who is told from now on of changes to what was found. */
  find(query: BoardQuery, person: string): FoundView {
    const found = this.#search.find(this.#state(), query, person)
    this.#subscriptions.watch(
      person,
      found.found.map(({ question }) => question),
    )
    return found
  }

  /** A page of the board as it is, for someone who is told of no changes. */
  browse(query: BoardQuery): FoundView {
    return this.#search.find(this.#state(), query, null)
  }

  /** What may ask the same as each question that waits for a moderator. */
  alike(): AlikeView {
    const state = this.#state()
    const { waiting = [], held = [] } = queueView(state) ?? {}
    return this.#suggestions.of(state, [...waiting, ...held])
  }

  /** A question, or how many people it stands for, for those who found it; undefined where no one did. */
  gated(name: string): Gated | undefined {
    const { kind, about } = parseSliceName(name)
    if (kind !== 'question' && kind !== 'count') return undefined
    const watchers = this.#subscriptions.of(Number(about))
    if (watchers === undefined) return undefined
    const state = this.#state()
    const open = openQuestion(state, Number(about))
    if (kind === 'count' && open === undefined) return undefined
    const question = state.questions.get(Number(about)) as AskedQuestion
    const slice = kind === 'count' ? scoreOf(state, question) : (open ?? 'gone')
    return { json: JSON.stringify(slice), isFor: (id) => watchers.has(id) }
  }

  /** The names of everything that someone found. */
  watched(): string[] {
    return this.#subscriptions.watched().flatMap((number) => [`question:${number}`, `count:${number}`])
  }

  /** Someone looks at nothing any more. */
  leave(person: string): void {
    this.#subscriptions.leave(person)
  }
}
