import type { Lines, Words } from '../kinds/cloud.ts'
import { cloudDrawing, useLines } from '../kinds/WordCloud.tsx'
import { Paged } from './Paged.tsx'

/** The smallest words are 8 pixels high where the screen is 320 wide, of which its margins leave 290. */
const room = { widest: 35, tallest: 10 }
/** How high that is in the size of type of the screen at its smallest. */
const smallest = 3.2

/** Words, larger the more people said them, as large as there is room. No word leaves its line while others come and go. */
export function Cloud({ words }: { words: Words }) {
  const lines = useLines(words, room)
  if (lines.length === 0)
    return <p className="app-screen__text">Words appear here when a host has read them.</p>
  return <Paged items={lines}>{(shown) => <Page lines={shown} words={words} />}</Paged>
}

function Page({ lines, words }: { lines: Lines; words: Words }) {
  const { content, height } = cloudDrawing(lines, words, room)
  return (
    <svg
      className="app-screen__cloud"
      role="img"
      aria-label={lines.flat().join(', ')}
      height={`${height * smallest}em`}
      {...content}
    />
  )
}
