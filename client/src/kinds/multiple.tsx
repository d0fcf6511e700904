import { ChoiceFields } from './ChoiceFields.tsx'
import { choiceSentence, choicesOf, quotedChoice } from './choices.ts'
import type { Editor, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { countTable, unlessHundred } from './table.ts'

/** Several answers from a list. */
export const multiple: Kind<'multiple'> = {
  Fields: ({ given, ...props }) => (
    <ChoiceFields look="checkboxes" chosen={given?.choices ?? []} own={given?.other} {...props} />
  ),
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  howTo({ least = 1, most }, { kinds: { multiple: words } }) {
    if (most === undefined) return least === 1 ? words.any : words.atLeast(least)
    if (least === 1) return words.upTo(most)
    return least === most ? words.exactly(most) : words.between(least, most)
  },
  answerText: (question, { choices, other }, messages) =>
    messages.kinds.several(choices.map((id) => quotedChoice(question, id, other, messages))),
  chosenIn: ({ choices }) => choices,
  sentence: (question, { counts }, all, messages) =>
    choiceSentence('multiple', question, counts, all, messages),
  table: (question, { counts }, all, messages) =>
    countTable(choicesOf(question, messages), counts, all, messages),
  sharesNote: ({ counts }, all, { kinds }) => unlessHundred(counts, all, kinds.overlapping),
}

export const multipleEditor: Editor = {
  name: 'Several answers from a list',
  Fields: (controls) => (
    <>
      <OptionsEditor controls={controls} hasOther />
      <div className="app-editor__row">
        {controls.line('least', 'At least', 2)}
        {controls.line('most', 'At most', 2)}
      </div>
    </>
  ),
  read: ({ options, isTicked, number }) => ({
    options: options(),
    other: isTicked('other'),
    shuffle: isTicked('shuffle'),
    least: number('least'),
    most: number('most'),
  }),
}
