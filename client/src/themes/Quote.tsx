import type { WrittenKind, WrittenText } from '@companion/shared/programme/written'
import { count, people as inPeople, number } from '../words/numbers.ts'

export const kindNames: Record<WrittenKind, string> = {
  answer: 'Answer',
  question: 'Question from the board',
  point: 'Key point of a group',
  disagreement: 'Disagreement in a group',
}

type Props = { text: WrittenText; fewest: number; isOfAll: boolean }

/** What somebody wrote, word for word, with the words marked that a theme was found by. */
export function Quote({ text, fewest, isOfAll }: Props) {
  const { parts, disagreement } = text
  const about = aboutOf(text, fewest)
  return (
    <figure className="app-quote">
      <blockquote className="app-quote__words">
        {parts.map(({ text: words, isMarked }, at) =>
          isMarked ? (
            <mark key={at} className="app-quote__mark">
              {words}
            </mark>
          ) : (
            <span key={at}>{words}</span>
          ),
        )}
      </blockquote>
      <figcaption className="app-quote__about">
        {isOfAll ? `${text.session.title}. ${about}` : about}
      </figcaption>
      {disagreement !== undefined && (
        <p className="app-quote__against">
          <strong>Not everyone in the group agreed:</strong> <span>{disagreement}</span>
        </p>
      )}
    </figure>
  )
}

function aboutOf({ kind, asked, people, copies }: WrittenText, fewest: number): string {
  const words = [asked === undefined ? kindNames[kind] : `${kindNames[kind]}: ${asked.replace(/[.]$/, '')}`]
  if (people !== undefined) {
    const who = people === null ? `fewer than ${number(fewest)} people` : inPeople(people)
    words.push(kind === 'question' ? `Asked or supported by ${who}` : `Agreed by ${who}`)
  }
  if (copies > 0) words.push(`${count(copies, 'other says', 'others say')} the same`)
  return words.map((one) => (/[?!]$/.test(one) ? one : `${one}.`)).join(' ')
}
