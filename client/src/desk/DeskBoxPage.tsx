import { type DeskBoxPageData, groupKindNames } from '@companion/shared/programme/deskBoxes'
import { problemIn } from '@companion/shared/programme/problem'
import { Button, Heading, Link, PostForm, Text, Textarea, TextInput } from '../ui/kit.ts'
import { count } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { dateInWords } from './dates.ts'

/** A group's request for a session of its own, to allow or decline. */
export function DeskBoxPage({ box, form, problems, refused, taken, done }: DeskBoxPageData) {
  const { id, at, request, title, decided } = box
  return (
    <DeskLayout part="boxes" title={request.group} problems={problems} refused={refused} done={done}>
      <Text>
        {`${groupKindNames[request.kind]}, asked ${momentInWords(at)}: the questions of ‘${title}’ for ${count(request.people, 'person', 'people')}, about ${dateInWords(request.day)}.`}
      </Text>
      {request.about !== undefined && <Text>{request.about}</Text>}
      {decided === null ? (
        <>
          <Heading level={2}>Allow it</Heading>
          <PostForm action={`/organise/boxes/${id}/allow`} className="app-desk__form" noValidate>
            <TextInput
              id="people"
              name="people"
              label="For how many people"
              inputMode="numeric"
              width={10}
              defaultValue={form.people}
              error={problemIn(problems, 'people')}
            />
            <TextInput
              id="until"
              name="until"
              label="Until the end of which day"
              hint="It closes by itself then, within 60 days"
              type="date"
              width={10}
              defaultValue={form.until}
              error={problemIn(problems, 'until')}
            />
            <Button type="submit" text="Allow the session" />
          </PostForm>
          <Heading level={2}>Decline it</Heading>
          <PostForm action={`/organise/boxes/${id}/decline`} className="app-desk__form" noValidate>
            <Textarea
              id="reason"
              name="reason"
              label="Why not"
              hint="The group reads this. At most 300 characters"
              rows={3}
              defaultValue={form.reason}
              error={problemIn(problems, 'reason')}
            />
            <Button type="submit" variant="secondary" text="Decline the request" />
          </PostForm>
        </>
      ) : decided.session === null ? (
        <Text>{`Declined by ${decided.by}, ${momentInWords(decided.at)}: ${decided.reason}`}</Text>
      ) : (
        <Text>
          {`Allowed by ${decided.by}, ${momentInWords(decided.at)}. `}
          {taken !== null && `${count(taken, 'person has', 'people have')} taken part. `}
          <Link href={`/${decided.session}`}>The session</Link>
        </Text>
      )}
    </DeskLayout>
  )
}
