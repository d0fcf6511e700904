type Numbered = { number: number; text: string }

/** The words of a text that carry it: long enough, and without the ending of a plural. */
const wordsOf = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, '')))

/** The questions that share most of a text's words, at most two, and only where they share two or more. */
export function nearest(text: string, questions: readonly Numbered[]): Numbered[] {
  const wanted = wordsOf(text)
  return questions
    .map((question) => ({
      question,
      shared: [...wordsOf(question.text)].filter((word) => wanted.has(word)).length,
    }))
    .filter(({ shared }) => shared > 1)
    .sort((one, next) => next.shared - one.shared)
    .slice(0, 2)
    .map(({ question }) => question)
}
