import { withOther } from '@companion/shared/kinds/other'
import { ChoiceFields } from './ChoiceFields.tsx'
import { choiceSentence, quoted } from './choices.ts'
import type { Editor, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { countTable, roundedNote } from './table.ts'

/** One answer from a list. */
export const single: Kind<'single'> = {
  Fields: ({ given, ...props }) => (
    <ChoiceFields look="radios" chosen={given ? [given.choice] : []} own={given?.other} {...props} />
  ),
  nothing: 'Choose one answer',
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  answerText: (question, { choice, other }) => quoted(question, choice, other),
  chosenIn: ({ choice }) => [choice],
  sentence: (question, { counts }, all) => choiceSentence(question, counts, all, 'said'),
  table: (question, { counts }, all) => countTable(withOther(question), counts, all),
  sharesNote: ({ counts }, all) => roundedNote(counts, all),
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
