import { type Stance, stanceField, stances } from '@companion/shared/kinds/statements'
import { Choices, Fieldset } from '../ui/kit.ts'
import { list, number, people } from '../words/numbers.ts'
import { inOrder } from './inOrder.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { topOf } from './table.ts'

/** Agree, disagree or pass, on each of several statements. */
export const statements: Kind<'statements'> = {
  Fields: StatementFields,
  nothing: 'Choose agree, disagree or pass for at least one statement',
  firstControl: (pollId, { statements }) => `${pollId}-${statements[0]?.id}-agree`,
  howTo: () => 'Leave out any you like.',
  answerText: ({ statements }, { stances }) =>
    statements
      .flatMap(({ id, text }) => (stances[id] === undefined ? [] : `‘${text}’: ${stances[id]}`))
      .join('; '),
  sentence({ statements }, { counts }, all) {
    const agreed = counts.map(([agree]) => agree)
    const most = Math.max(...agreed)
    if (most === 0) return `${people(all)} answered. No one agreed with any of the statements.`
    const top = topOf(statements, agreed)
    if (top.length > 1)
      return `${people(all)} answered. ${list(top)} had the most agreement: ${number(most)} each.`
    const disagreed = counts[agreed.indexOf(most)]?.[1] ?? 0
    const against = disagreed === 0 ? '' : `, ${number(disagreed)} disagreed`
    const claim = 2 * most > all ? `Most people agreed with ${top[0]}` : `${top[0]} had the most agreement`
    return `${people(all)} answered. ${claim}: ${number(most)} agreed${against}.`
  },
  table({ statements }, { counts }) {
    const rows = statements.map(({ id, text }, index) => {
      const [agree, disagree, pass] = counts[index] ?? [0, 0, 0]
      return {
        id,
        text,
        cells: [agree, disagree, pass].map(number),
        bar: agree / (agree + disagree + pass || 1),
      }
    })
    return { heads: ['Agree', 'Disagree', 'Pass'], rows }
  },
}

export const statementsEditor: Editor = {
  name: 'Agree or disagree with statements',
  Fields: (controls) => <OptionsEditor controls={controls} label="Statements, one on each line" />,
  read: ({ options, isTicked }) => ({ statements: options(), shuffle: isTicked('shuffle') }),
  advice: { options: 'Write 1 to 10 statements, one on each line.' },
}

const labels: Record<Stance, string> = { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' }

function StatementFields({ pollId, question, given, seed }: FieldsProps<'statements'>) {
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
