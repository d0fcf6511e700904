import { stanceField, stances } from '@companion/shared/kinds/statements'
import { useMessages } from '../messages/messages.ts'
import { Choices, Fieldset } from '../ui/kit.ts'
import { inOrder } from './inOrder.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { topOf } from './table.ts'

/** Agree, disagree or pass, on each of several statements. */
export const statements: Kind<'statements'> = {
  Fields: StatementFields,
  firstControl: (pollId, { statements }) => `${pollId}-${statements[0]?.id}-agree`,
  howTo: (_question, { kinds }) => kinds.statements.howTo,
  answerText: ({ statements }, { stances }, { kinds: { statements: words } }) =>
    words.several(
      statements.flatMap(({ id, text }) => (stances[id] === undefined ? [] : words.said[stances[id]](text))),
    ),
  sentence({ statements }, { counts }, all, messages) {
    const { statements: words } = messages.kinds
    const agreed = counts.map(([agree]) => agree)
    const most = Math.max(...agreed)
    if (most === 0) return words.noneAgreed(all)
    const top = topOf(statements, agreed, messages)
    if (top.length > 1) return words.together(all, top, most)
    return words.top(all, top[0] ?? '', most, counts[agreed.indexOf(most)]?.[1] ?? 0)
  },
  table({ statements }, { counts }, all, { number, kinds }) {
    const rows = statements.map(({ id, text }, index) => {
      const [agree, disagree, pass] = counts[index] ?? [0, 0, 0]
      return { id, text, cells: [agree, disagree, pass].map(number), bar: agree / (all || 1) }
    })
    return { heads: stances.map((stance) => kinds.statements.stances[stance]), rows }
  },
}

export const statementsEditor: Editor = {
  name: 'Agree or disagree with statements',
  Fields: (controls) => <OptionsEditor controls={controls} label="Statements, one on each line" />,
  read: ({ options, isTicked }) => ({ statements: options(), shuffle: isTicked('shuffle') }),
  advice: { options: 'Write 1 to 10 statements, one on each line.' },
}

function StatementFields({ pollId, question, given, seed }: FieldsProps<'statements'>) {
  const labels = useMessages().kinds.statements.stances
  const before = given?.stances ?? {}
  return inOrder(question.statements, question.shuffle, seed, pollId).map(({ id, text }) => (
    <Fieldset className="app-statement" key={id} legend={text}>
      <Choices
        kind="radios"
        isInline
        name={stanceField(id)}
        choices={stances.map((stance) => ({
          id: `${pollId}-${id}-${stance}`,
          value: stance,
          label: labels[stance],
          isChosen: before[id] === stance,
        }))}
      />
    </Fieldset>
  ))
}
