import { useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { drawCloud, type Lines, placeWords, type Room, type Words } from './cloud.ts'

/** On the narrowest phone the smallest words are 13 pixels high. */
const room = { widest: 20, tallest: 18 }
/** What 1 is in the drawing's own unit: a size of type that no browser makes larger. */
const unit = 16

/** Words, larger the more people said them. For the eye alone: the same stands in a table beside it. */
export function WordCloud({ words }: { words: Words }) {
  const lines = useLines(words, room)
  const isMirrored = useMessages().language.direction === 'rtl'
  if (lines.length === 0) return null
  const { content } = cloudDrawing(lines, words, room, isMirrored)
  return <svg className="app-cloud" aria-hidden="true" focusable="false" {...content} />
}

/** The lines of a cloud, in which each word keeps its place while others come and go. */
export function useLines(words: Words, room: Room): Lines {
  const [before, setBefore] = useState<Lines>([])
  const lines = placeWords(before, words, room)
  if (lines !== before) setBefore(lines)
  return lines
}

/** What the SVG of a cloud has and holds, and how high it is; the first word of a line is on its right where it is mirrored. */
export function cloudDrawing(lines: Lines, words: Words, room: Room, isMirrored = false) {
  const { width, height, drawn } = drawCloud(lines, words, room)
  const content = {
    viewBox: [-width / 2, 0, width, height].map((side) => side * unit).join(' '),
    children: drawn.map(({ key, text, size, x, y }) => (
      <text
        key={key}
        fontSize={unit}
        textAnchor="middle"
        transform={`translate(${(isMirrored ? -x : x) * unit} ${y * unit}) scale(${size})`}
      >
        {text}
      </text>
    )),
  }
  return { content, height }
}
