import { crowdSize } from '@companion/shared/rehearsal'
import { Button, Details, Link, Text, TextInput } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'

type Props = {
  sessionId: string
  /** A rehearsal that was kept, if one was. */
  example: string | undefined
}

/** Begins a rehearsal of a session, with so many simulated people. */
export function Rehearse({ sessionId, example }: Props) {
  const { least, most, usual } = crowdSize
  return (
    <Details summary="Rehearse">
      {example !== undefined && (
        <Text variant="small">
          <Link href={`/${example}/host`}>Look at the rehearsal that you kept</Link>. Starting another deletes
          it.
        </Text>
      )}
      <form method="post" action={`/${sessionId}/rehearsal`}>
        <Text variant="small">
          Try the evening in a copy of this session, with simulated people. Nothing in it counts, and it is
          deleted when you end it, unless you keep it as an example.
        </Text>
        <TextInput
          id="rehearse-people"
          name="people"
          label={`How many people, ${least} to ${number(most)}`}
          width={5}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={usual}
        />
        <Button type="submit" variant="secondary" text="Start a rehearsal" />
      </form>
    </Details>
  )
}
