import { wordFields } from '@companion/shared/kinds/words'
import { useMessages } from '../messages/messages.ts'
import { TextInput } from '../ui/kit.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { countTable } from './table.ts'

/** How many words of equal standing a sentence names. */
const wordsNamed = 3

/** A few words or short phrases. */
export const words: Kind<'words'> = {
  Fields: WordFields,
  firstControl: (pollId) => `${pollId}-${wordFields[0]}`,
  answerText: (_question, { words }, { kinds }) => kinds.several(words.map(kinds.quoted)),
  sentence(_question, { words: said }, all, { kinds: { quoted, words } }) {
    const most = said[0]?.[1]
    if (most === undefined) return words.unread(all)
    if (most === 1) return words.noneTwice(all)
    const top = said.filter(([, count]) => count === most).map(([word]) => quoted(word))
    return words.top(all, top.slice(0, wordsNamed), Math.max(0, top.length - wordsNamed), most)
  },
  table: (_question, { words }, all, messages) =>
    countTable(
      words.map(([text]) => ({ id: text, text })),
      words.map(([, count]) => count),
      all,
      messages,
    ),
}

export const wordsEditor: Editor = {
  name: 'Word cloud',
  Fields: ({ choice }) => choice('most', 'How many words', { '': 'Up to 3', '1': 'One', '2': 'Up to 2' }),
  read: ({ number }) => ({ most: number('most') }),
}

function WordFields({ pollId, question, given }: FieldsProps<'words'>) {
  const { words } = useMessages().kinds
  const names = wordFields.slice(0, question.most)
  return names.map((name, index) => (
    <TextInput
      key={name}
      group={{ className: 'app-word' }}
      id={`${pollId}-${name}`}
      label={
        names.length === 1 ? words.only : index === 0 ? words.one(1) : words.optional(words.one(index + 1))
      }
      name={name}
      maxLength={40}
      autoComplete="off"
      aria-describedby={`${pollId}-safety`}
      defaultValue={given?.words[index]}
    />
  ))
}
