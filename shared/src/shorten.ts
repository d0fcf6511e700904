const signs = new Intl.Segmenter()

/** How a text begins: at most so much of it, with `…` where more follows. Nothing that is read as one sign is cut in two. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  for (const { index, segment } of signs.segment(text))
    if (index + segment.length > most) return `${text.slice(0, index)}…`
  return text
}
