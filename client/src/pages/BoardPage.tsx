import { limits } from '@companion/shared/limits'
import { Layout } from '../design/Layout.tsx'
import { BoardText } from '../questions/BoardItem.tsx'
import { number } from '../words/results.ts'
import type { BoardPageData } from './page.ts'

const orders = {
  most: 'Most supported',
  newest: 'Newest',
  answered: 'Answered',
  unseen: 'Not yet seen by many',
} as const

/** Every question on the board, to search and to support, for browsers without JavaScript. */
export function BoardPage({ session, query, asking, found, all, votes, own }: BoardPageData) {
  const { search = '', topic = '', from = 0, order } = query
  const page = (start: number) =>
    new URLSearchParams({
      order,
      ...(search && { search }),
      ...(topic && { topic }),
      from: String(start),
    }).toString()
  return (
    <Layout>
      <p className="govuk-body">
        <a className="govuk-link" href={`/${session.id}`}>
          Back to the session
        </a>
      </p>
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">Questions</h1>
      <form method="get" action={`/${session.id}/questions`}>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="search">
            Search for words
          </label>
          <input
            className="govuk-input"
            id="search"
            name="search"
            type="search"
            maxLength={limits.searchLength}
            defaultValue={search}
          />
        </div>
        {asking.topics.length > 0 && (
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="topic">
              Topic
            </label>
            <select className="govuk-select" id="topic" name="topic" defaultValue={topic}>
              <option value="">All topics</option>
              {asking.topics.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="order">
            Show first
          </label>
          <select className="govuk-select" id="order" name="order" defaultValue={order}>
            {Object.entries(orders).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary">
          Show
        </button>
      </form>
      <p className="govuk-body app-quiet">
        {all === 0
          ? 'No question on the board is like that.'
          : `${number(all)} ${all === 1 ? 'question' : 'questions'}.`}
      </p>
      <ul className="app-said">
        {found.map(({ question: asked, score, ...question }) => (
          <li key={asked} className="app-said__text">
            <BoardText
              action={`/${session.id}/commands`}
              asked={asked}
              question={question}
              score={score}
              topics={asking.topics}
              isOwn={own.includes(asked)}
              isMine={votes.includes(asked)}
              board={page(from)}
            />
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        {from > 0 && (
          <a className="govuk-link" href={`?${page(Math.max(0, from - limits.boardPage))}`}>
            The {limits.boardPage} before
          </a>
        )}{' '}
        {from + found.length < all && (
          <a className="govuk-link" href={`?${page(from + limits.boardPage)}`}>
            The next {Math.min(limits.boardPage, all - from - found.length)}
          </a>
        )}
      </p>
    </Layout>
  )
}
