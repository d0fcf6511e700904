import { ChoiceFields } from './ChoiceFields.tsx'
import { choiceSentence, choicesOf, quotedChoice } from './choices.ts'
import type { Editor, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { countTable, unlessHundred } from './table.ts'

/** One answer from a list. */
export const single: Kind<'single'> = {
  Fields: ({ given, ...props }) => (
    <ChoiceFields look="radios" chosen={given ? [given.choice] : []} own={given?.other} {...props} />
  ),
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  answerText: (question, { choice, other }, messages) => quotedChoice(question, choice, other, messages),
  chosenIn: ({ choice }) => [choice],
  sentence: (question, { counts }, all, messages) =>
    choiceSentence('single', question, counts, all, messages),
  table: (question, { counts }, all, messages) =>
    countTable(choicesOf(question, messages), counts, all, messages),
  sharesNote: ({ counts }, all, { kinds }) => unlessHundred(counts, all, kinds.rounded),
}

export const singleEditor: Editor = {
  name: 'One answer from a list',
  Fields: (controls) => <OptionsEditor controls={controls} hasOther />,
  read: ({ options, isTicked }) => ({
    options: options(),
    other: isTicked('other'),
    shuffle: isTicked('shuffle'),
  }),
}
