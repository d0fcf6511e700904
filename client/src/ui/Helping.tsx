import { field } from '@companion/shared/formFields'
import { type Helping as Helps, helpings, readHelping } from '@companion/shared/parts'
import { useMessages } from '../messages/messages.ts'
import { Choices } from './Choices.tsx'
import { Details } from './Details.tsx'
import { Fieldset } from './Fieldset.tsx'
import { Text } from './Text.tsx'
import { useDraft } from './useDraft.ts'

/**
 * Beside a text: that it is written for someone whom its writer helps, in their words or as the helper sees it. What was chosen
 * holds for the next text of this tab too, and is said without opening it.
 */
export function Helping({ id, given }: { id: string; given?: Helps | undefined }) {
  const { helping: words } = useMessages()
  const [kept, setKept, wasKept] = useDraft<Helps | ''>('helping', '')
  const chosen = kept || given || ''
  return (
    <Details className="app-helping" summary={chosen === '' ? words.summary : words[chosen]}>
      <Fieldset
        legend={words.who}
        onChange={({ currentTarget }) =>
          setKept(helpings.find((one) => currentTarget.querySelector(`[value=${one}]:checked`)) ?? '')
        }
      >
        <Choices
          key={`${wasKept}`}
          kind="radios"
          name={field.helping}
          choices={(['', ...helpings] as const).map((one) => ({
            id: `${id}-helping-${one}`,
            value: one,
            label: one === '' ? words.own : words[one],
            isChosen: one === chosen,
          }))}
        />
      </Fieldset>
      <Text variant="aside">{words.apart}</Text>
    </Details>
  )
}

/** What a form says of helping, for the command that it sends. */
export function helpingIn(form: HTMLFormElement | null): { helping?: Helps } {
  return form === null ? {} : readHelping((name) => new FormData(form).getAll(name).map(String))
}
