import type { DeskSessionPageData, SessionField } from '@companion/shared/programme/desk'
import type { SessionLook } from '@companion/shared/programme/look'
import type { AccessWay } from '@companion/shared/programme/session'
import { Select } from '../ui/kit.ts'
import { type Described, DescribedField } from './DescribedField.tsx'

const described: Record<Exclude<SessionField, 'access' | 'asksEarly' | 'colour' | 'symbol'>, Described> = {
  id: {
    label: 'Address',
    hint: 'A short word in small letters, such as ‘early’. It cannot be changed later.',
    width: 20,
  },
  title: { label: 'Title', hint: 'At most 60 characters' },
  principle: { label: 'What it is about', hint: 'One sentence that everyone can understand', rows: 2 },
  date: { label: 'Date', type: 'date', width: 10 },
  time: { label: 'Starts at (UK time)', type: 'time', width: 10 },
  joinCode: { label: 'Join code', hint: 'Six capital letters, read out and shown on the screen', width: 10 },
  callUrl: { label: 'Link to the video call', hint: 'It begins with https://', type: 'url' },
  whatNext: {
    label: 'What happens next (optional)',
    hint: 'Everyone reads this when the session has ended',
    rows: 2,
  },
  retentionDays: {
    label: 'Forget who said what (optional)',
    hint: 'How many days after its end. People can read this on the privacy page. Leave it empty to use the server’s setting.',
    width: 4,
  },
  lateDays: {
    label: 'Late answers (optional)',
    hint: 'How many days after its end people can still answer. Late answers are counted separately. Leave it empty to take none.',
    width: 4,
  },
}

/** What a field is called where it is said to have changed. */
export function fieldName(field: string): string {
  const others: Record<string, string> = {
    access: 'Who may come in',
    asksEarly: 'When questions may be asked',
    colour: 'Colour',
    symbol: 'Symbol',
    status: 'Open, closed or archived',
  }
  const label = field in described ? described[field as keyof typeof described].label : others[field]
  return label?.replace(' (optional)', '') ?? field
}

/** What each way in is called. */
const ways: Record<AccessWay, string> = {
  open: 'Anyone with the link',
  code: 'Anyone with the join code',
  invited: 'People who were sent an invitation',
  mixed: 'Anyone with the link. Invited people are counted separately',
}

const colours: Record<SessionLook['colour'], string> = {
  blue: 'Blue',
  green: 'Green',
  brown: 'Brown',
  purple: 'Purple',
  pink: 'Pink',
}
const symbols: Record<SessionLook['symbol'], string> = {
  circle: 'A circle',
  leaf: 'A seedling',
  house: 'A house',
  scales: 'Scales',
  tick: 'A tick',
  people: 'Three people',
  book: 'A book',
  speech: 'A speech bubble',
}

/** Whether questions may be asked before it begins. */
const asking = { yes: 'From now on', no: 'When the session has started' } as const

type Props = Pick<DeskSessionPageData, 'form' | 'problems' | 'theirs' | 'copies' | 'copy' | 'seen'>

/** What everyone may know of a session, and how it is run. */
export function SessionFields({ form, problems, theirs, copies, copy, seen }: Props) {
  const isNew = seen === 0
  const given = { form, problems, theirs }
  const field = (name: keyof typeof described) => (
    <DescribedField key={name} name={name} described={described[name]} {...given} />
  )
  const rest = (Object.keys(described) as (keyof typeof described)[]).filter((name) => name !== 'id')
  return (
    <>
      {isNew && field('id')}
      {rest.map(field)}
      <Choice
        name="access"
        label="Who may come in"
        hint="People who have already joined stay in"
        choices={ways}
        {...given}
      />
      <Choice
        name="asksEarly"
        label="Questions may be asked"
        hint="Hosts see which were asked early"
        choices={asking}
        {...given}
      />
      <Choice name="colour" label="Colour" choices={colours} {...given} />
      <Choice name="symbol" label="Symbol" choices={symbols} {...given} />
      {isNew && (
        <Select
          id="copy"
          name="copy"
          label="Begin with"
          hint="The run sheet, topics, prompts and who-you-are questions of this session"
          defaultValue={copy}
          options={copies.map(({ id, title }) => [id, title] as const)}
        />
      )}
    </>
  )
}

type ChoiceProps = Pick<DeskSessionPageData, 'form' | 'theirs'> & {
  name: 'access' | 'asksEarly' | 'colour' | 'symbol'
  label: string
  hint?: string
  /** What each choice is called; the first is the one where nothing was chosen. */
  choices: Readonly<Record<string, string>>
}

/** One of a few, and what someone else chose meanwhile. */
function Choice({ name, label, hint, choices, form, theirs }: ChoiceProps) {
  const other = theirs?.[name]
  return (
    <Select
      id={name}
      name={name}
      label={label}
      hint={other === undefined ? hint : `Someone else has chosen: ${choices[other]}`}
      defaultValue={form[name] || Object.keys(choices)[0]}
      options={Object.entries(choices)}
    />
  )
}
