import { withOther } from '@companion/shared/kinds/other'
import { ChoiceFields } from './ChoiceFields.tsx'
import { choiceSentence, quoted } from './choices.ts'
import type { Editor, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { countTable, unlessHundred } from './table.ts'

/** Several answers from a list. */
export const multiple: Kind<'multiple'> = {
  Fields: ({ given, ...props }) => (
    <ChoiceFields look="checkboxes" chosen={given?.choices ?? []} own={given?.other} {...props} />
  ),
  nothing: 'Choose at least one answer',
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  howTo({ least = 1, most }) {
    if (most === undefined) return least === 1 ? 'Choose all that fit.' : `Choose at least ${least}.`
    if (least === 1) return `Choose up to ${most}.`
    return least === most ? `Choose ${most}.` : `Choose ${least} to ${most}.`
  },
  answerText: (question, { choices, other }) => choices.map((id) => quoted(question, id, other)).join(', '),
  chosenIn: ({ choices }) => choices,
  sentence: (question, { counts }, all) => choiceSentence(question, counts, all, 'chose'),
  table: (question, { counts }, all) => countTable(withOther(question), counts, all),
  sharesNote: ({ counts }, all) =>
    unlessHundred(
      counts,
      all,
      'People could choose more than one answer, so the percentages do not add up to 100.',
    ),
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
