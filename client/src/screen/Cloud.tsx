/** How many words are set, and in how many sizes. */
const most = 30
const sizes = 6

/** Words, larger the more people said them. They stand in the order of the alphabet, so that no figure changes their order. */
export function Cloud({ words }: { words: readonly (readonly [string, number])[] }) {
  const top = words[0]?.[1] ?? 1
  const set = words.slice(0, most).toSorted(([one], [next]) => one.localeCompare(next, 'en'))
  if (set.length === 0)
    return <p className="app-screen__text">Words appear here when a host has read them.</p>
  return (
    <ul className="app-screen__cloud">
      {set.map(([word, people]) => (
        <li
          key={word}
          className={`app-screen__word app-screen__word--${Math.max(1, Math.ceil((people / top) * sizes))}`}
        >
          {word}
        </li>
      ))}
    </ul>
  )
}
