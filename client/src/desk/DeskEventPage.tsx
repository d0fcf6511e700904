import type { DeskEventPageData, EventField } from '@companion/shared/programme/deskEvents'
import { problemIn } from '@companion/shared/programme/problem'
import { type EventStatus, eventStatuses } from '@companion/shared/programme/regionalEvents'
import { Button, Link, PostForm, Select, Text } from '../ui/kit.ts'
import { type Described, DescribedField } from './DescribedField.tsx'
import { DeskLayout } from './DeskLayout.tsx'
import { eventStatusNames } from './statuses.ts'

const described: Record<Exclude<EventField, 'status'>, Described> = {
  id: {
    label: 'Address',
    hint: 'A short word in small letters, such as ‘north-east’. It cannot be changed later.',
    width: 20,
  },
  title: { label: 'Title', hint: 'Usually the region. At most 60 characters' },
  date: { label: 'Date', type: 'date', width: 10 },
  from: { label: 'Starts at (UK time)', type: 'time', width: 10 },
  until: { label: 'Ends at (UK time)', type: 'time', width: 10 },
  place: { label: 'Place', hint: 'The name of the venue and its address', rows: 2 },
  travel: { label: 'How to get there (optional)', hint: 'Buses, trains, parking, step-free ways', rows: 4 },
  accessibility: {
    label: 'Access (optional)',
    hint: 'What is there for everyone, such as a hearing loop and a quiet room, and what people can ask for',
    rows: 4,
  },
  signUpUrl: {
    label: 'Link to sign up (optional)',
    hint: 'It begins with https://. People read that they cannot sign up yet where this is empty.',
    type: 'url',
  },
}

/** One regional event, to make or to change. */
export function DeskEventPage({ seen, form, problems, refused, theirs, done }: DeskEventPageData) {
  const isNew = seen === 0
  const given = { form, problems, theirs }
  const field = (name: keyof typeof described) => (
    <DescribedField key={name} name={name} described={described[name]} {...given} />
  )
  const rest = (Object.keys(described) as (keyof typeof described)[]).filter((name) => name !== 'id')
  return (
    <DeskLayout
      part="events"
      title={isNew ? 'Make an event' : form.title}
      done={done}
      problems={problems}
      refused={refused}
    >
      {!isNew && (
        <Text>
          <Link href={`/events/${form.id}`}>See what people see</Link>
        </Text>
      )}
      <PostForm
        action={isNew ? '/organise/events' : `/organise/events/${form.id}`}
        fields={isNew ? {} : { seen }}
        className="app-desk__form"
        noValidate
      >
        {isNew && field('id')}
        {rest.map(field)}
        <Select
          id="status"
          name="status"
          label="Does it take place?"
          hint={
            theirs?.status === undefined
              ? 'The page of one that is cancelled stays, and says so'
              : `Someone else has chosen: ${eventStatusNames[theirs.status as EventStatus]}`
          }
          error={problemIn(problems, 'status')}
          defaultValue={form.status}
          options={eventStatuses.map((one) => [one, eventStatusNames[one]] as const)}
        />
        <Button type="submit" text={isNew ? 'Make the event' : 'Save'} />
      </PostForm>
    </DeskLayout>
  )
}
