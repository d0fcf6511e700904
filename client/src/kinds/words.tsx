import { wordFields } from '@companion/shared/kinds/words'
import { TextInput } from '../ui/kit.ts'
import { list, number, people } from '../words/numbers.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { countTable } from './table.ts'
import { WordCloud } from './WordCloud.tsx'

/** How many words of equal standing a sentence names. */
const wordsNamed = 3

/** A few words or short phrases. */
export const words: Kind<'words'> = {
  Fields: WordFields,
  nothing: 'Enter a word or short phrase',
  firstControl: (pollId) => `${pollId}-${wordFields[0]}`,
  answerText: (_question, { words }) => words.map((word) => `‘${word}’`).join(', '),
  sentence(_question, { words }, all) {
    const most = words[0]?.[1]
    if (most === undefined)
      return `${people(all)} answered. The words will appear here when a host has checked them.`
    const top = words.filter(([, count]) => count === most).map(([word]) => `‘${word}’`)
    if (most === 1) return `${people(all)} answered. No word shown here was said by more than 1 person.`
    const others = top.length - wordsNamed
    const named = others > 0 ? [...top.slice(0, wordsNamed), `${number(others)} more`] : top
    const each = top.length > 1 ? ' each' : ''
    return `${people(all)} answered. Of the words shown here, ${list(named)} came up most, from ${people(most)}${each}.`
  },
  table: (_question, { words }, all) =>
    countTable(
      words.map(([text]) => ({ id: text, text })),
      words.map(([, count]) => count),
      all,
    ),
  Picture: ({ figures }) => <WordCloud words={figures.words} />,
}

export const wordsEditor: Editor = {
  name: 'Word cloud',
  Fields: ({ choice }) => choice('most', 'How many words', { '': 'Up to 3', '1': 'One', '2': 'Up to 2' }),
  read: ({ number }) => ({ most: number('most') }),
}

function WordFields({ pollId, question, given }: FieldsProps<'words'>) {
  const names = wordFields.slice(0, question.most)
  return names.map((name, index) => (
    <TextInput
      key={name}
      group={{ className: 'app-word' }}
      id={`${pollId}-${name}`}
      label={
        names.length === 1
          ? 'A word or short phrase'
          : `Word or short phrase ${index + 1}${index > 0 ? ' (optional)' : ''}`
      }
      name={name}
      maxLength={40}
      autoComplete="off"
      aria-describedby={`${pollId}-safety`}
      defaultValue={given?.words[index]}
    />
  ))
}
