import { limits } from '@companion/shared/limits'
import { usePageMessages } from '../messages/pageMessages.ts'
import { BoardText } from '../questions/BoardItem.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { BoardPageData } from './page.ts'

/** Every question on the board, to search and to support, for browsers without JavaScript. */
export function BoardPage({ session, query, asking, found, all, votes, own }: BoardPageData) {
  const { board } = usePageMessages()
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
          {board.back}
        </a>
      </p>
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">{board.title}</h1>
      <form method="get" action={`/${session.id}/questions`}>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="search">
            {board.search}
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
              {board.topic}
            </label>
            <select className="govuk-select" id="topic" name="topic" defaultValue={topic}>
              <option value="">{board.allTopics}</option>
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
            {board.order}
          </label>
          <select className="govuk-select" id="order" name="order" defaultValue={order}>
            {Object.entries(board.orders).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary">
          {board.show}
        </button>
      </form>
      <p className="govuk-body app-quiet">{all === 0 ? board.none : board.found(all)}</p>
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
            {board.before(limits.boardPage)}
          </a>
        )}{' '}
        {from + found.length < all && (
          <a className="govuk-link" href={`?${page(from + limits.boardPage)}`}>
            {board.next(Math.min(limits.boardPage, all - from - found.length))}
          </a>
        )}
      </p>
    </Layout>
  )
}
