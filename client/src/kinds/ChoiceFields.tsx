import { field } from '@companion/shared/formFields'
import { other } from '@companion/shared/kinds/other'
import { useMessages } from '../messages/messages.ts'
import { Choices, OptionSymbol, TextInput } from '../ui/kit.ts'
import { choicesOf } from './choices.ts'
import { inOrder } from './inOrder.ts'
import type { FieldsProps } from './kind.ts'

type Props = Omit<FieldsProps<'single' | 'multiple'>, 'given'> & {
  look: 'radios' | 'checkboxes'
  chosen: readonly string[]
  /** What someone wrote in the line for something else. */
  own: string | undefined
}

/** One answer, or several, from a list; perhaps with a line for something else. */
export function ChoiceFields({ pollId, question, seed, look, chosen, own }: Props) {
  const messages = useMessages()
  return (
    <>
      <Choices
        kind={look}
        name={field.choice}
        choices={inOrder(choicesOf(question, messages), question.shuffle, seed, pollId).map(
          ({ id, text, symbol }) => ({
            id: `${pollId}-${id}`,
            value: id,
            label: symbol ? (
              <>
                <OptionSymbol name={symbol} />
                {text}
              </>
            ) : (
              text
            ),
            isChosen: chosen.includes(id),
          }),
        )}
      />
      {question.other && (
        <div className="app-other">
          <TextInput
            id={`${pollId}-said`}
            label={messages.kinds.sayWhat}
            isCompact
            name={field.other}
            maxLength={200}
            autoComplete="off"
            defaultValue={own}
            aria-describedby={`${pollId}-safety`}
            onInput={(typed) => {
              const boxes = typed.currentTarget.form?.querySelectorAll<HTMLInputElement>(
                `input[value=${other}]`,
              )
              if (typed.currentTarget.value.trim() !== '') for (const box of boxes ?? []) box.checked = true
            }}
          />
        </div>
      )}
    </>
  )
}
