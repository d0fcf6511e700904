/** How many words are drawn, and in how many sizes. */
const most = 24
const sizes = 5

/** Words, larger the more people said them. For the eye alone: the same stands in a table beside it. */
export function WordCloud({ words }: { words: readonly (readonly [string, number])[] }) {
  const top = words[0]?.[1] ?? 1
  return (
    <p className="app-cloud" aria-hidden="true">
      {words.slice(0, most).map(([word, people]) => (
        <span
          key={word}
          className={`app-cloud__word app-cloud__word--${Math.max(1, Math.ceil((people / top) * sizes))}`}
        >
          {word}{' '}
        </span>
      ))}
    </p>
  )
}
