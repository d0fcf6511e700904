import type { DeskPersonPageData, DeskStaff } from '@companion/shared/programme/deskTeam'
import { Button, Details, Inset, PostForm, Section, Text, TextInput } from '../ui/kit.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { wayOf } from './DeskTeamPage.tsx'
import { StaffFields } from './StaffFields.tsx'

/** Someone of the team: who they are, what they may do, and how they come in. */
export function DeskPersonPage(data: DeskPersonPageData) {
  const { person, seen, form, problems, refused, link, done } = data
  return (
    <DeskLayout
      part="team"
      title={person?.name ?? 'Add someone to the team'}
      done={done}
      problems={problems.map(({ field, text }) => ({ text, field: field === 'roles' ? 'role-0' : field }))}
      refused={refused}
    >
      {person !== undefined && <Invitation person={person} link={link} />}
      <Section id="details" title="Who they are and what they may do">
        <PostForm
          action={person === undefined ? '/organise/team' : `/organise/team/${person.id}`}
          fields={person === undefined ? {} : { seen }}
          noValidate
        >
          <StaffFields {...data} form={form} />
          <Button type="submit" text={person === undefined ? 'Add to the team' : 'Save'} />
        </PostForm>
      </Section>
      {person !== undefined && <Ending person={person} />}
    </DeskLayout>
  )
}

function Invitation({ person, link }: { person: DeskStaff; link: string | undefined }) {
  const { id, name, hasCode, invitedUntil } = person
  return (
    <Section id="invitation" title="Invitation">
      {link !== undefined && (
        <Inset role="status">
          <TextInput
            id="link"
            label={`Send this link to ${name}, and to no one else`}
            labelSize="s"
            hint="It is shown once. It lets one person in, within 7 days."
            value={link}
            readOnly
            spellCheck={false}
          />
        </Inset>
      )}
      <Text>Comes in by: {wayOf(person)}.</Text>
      <PostForm action={`/organise/team/${id}/invite`}>
        {(hasCode || invitedUntil !== null) && (
          <Text variant="quiet">
            {invitedUntil === null
              ? 'A person who uses a new link gets a new code. The one from before stops working then.'
              : 'A new link ends the one from before.'}
          </Text>
        )}
        <Button
          type="submit"
          {...((link !== undefined || hasCode) && { variant: 'secondary' })}
          text={invitedUntil === null ? 'Make an invitation link' : 'Make a new link'}
        />
      </PostForm>
    </Section>
  )
}

function Ending({ person: { id, name, hasCode } }: { person: DeskStaff }) {
  return (
    <>
      <Section id="sign-out" title="A lost device">
        <Text>{name} is signed out on every device within two seconds, and can sign in again.</Text>
        <PostForm action={`/organise/team/${id}/sign-out`}>
          {hasCode && (
            <label className="app-check">
              <input type="checkbox" name="andCode" value="true" />
              Someone else may know their code: end it too
            </label>
          )}
          <Button type="submit" variant="secondary" text="Sign out everywhere" />
        </PostForm>
      </Section>
      <Section id="remove" title="Someone who leaves">
        <Details summary={`Remove ${name} from the team`}>
          <Text>
            {name} is signed out everywhere, and their code and invitation stop working. What they did stays
            in the audit log. This cannot be undone.
          </Text>
          <PostForm action={`/organise/team/${id}/remove`}>
            <Button type="submit" variant="warning" text={`Yes, remove ${name}`} />
          </PostForm>
        </Details>
      </Section>
    </>
  )
}
