import { accessRoles, everySession } from '@companion/shared/programme/access'
import type { DeskPersonPageData } from '@companion/shared/programme/deskTeam'
import { problemIn } from '@companion/shared/programme/problem'
import { ErrorMessage, Fieldset, Select, Text, TextInput, VisuallyHidden } from '../ui/kit.ts'
import { roleInWords, roleNames } from './roleWords.ts'

type Props = Pick<DeskPersonPageData, 'form' | 'problems' | 'theirs' | 'scopes'>

/** Who someone is, and their role in each session. */
export function StaffFields({ form, problems, theirs, scopes }: Props) {
  const other = (field: 'name' | 'email', hint: string) =>
    theirs === undefined || theirs[field] === form[field]
      ? hint
      : `Someone else has written: ${theirs[field] || '(nothing)'}`
  const ofRoles = problemIn(problems, 'roles')
  return (
    <>
      <TextInput
        id="name"
        name="name"
        label="Name"
        hint={other('name', 'What their colleagues call them')}
        error={problemIn(problems, 'name')}
        width={20}
        defaultValue={form.name}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        id="email"
        name="email"
        type="email"
        label="Email address (optional)"
        hint={other('email', 'For signing in with a work account, where that is set up')}
        error={problemIn(problems, 'email')}
        width={20}
        defaultValue={form.email}
        autoComplete="off"
        spellCheck={false}
      />
      <Fieldset
        legend="Roles"
        size="s"
        className="app-desk__rolesfields"
        aria-describedby={ofRoles === undefined ? undefined : 'roles-error'}
      >
        {ofRoles !== undefined && <ErrorMessage id="roles-error">{ofRoles}</ErrorMessage>}
        {theirs !== undefined && (
          <Text variant="quiet">Someone else has chosen: {theirs.roles.map(roleInWords).join(', ')}.</Text>
        )}
        <Text variant="quiet">
          A host can open all the pages of a session. To take a role away, choose ‘No role’.
        </Text>
        {form.roles.map(({ role, scope }, index) => (
          <div key={index} className="app-desk__row">
            <Select
              id={`role-${index}`}
              name="role"
              label={`Role ${index + 1}`}
              none="No role"
              options={accessRoles.map((one) => [one, roleNames[one]] as const)}
              defaultValue={role}
            />
            <Select
              id={`scope-${index}`}
              name="scope"
              label={
                <>
                  Session<VisuallyHidden> of role {index + 1}</VisuallyHidden>
                </>
              }
              options={[
                [everySession, 'Every session'] as const,
                ...scopes.map(({ id, title }) => [id, title] as const),
              ]}
              defaultValue={scope}
            />
          </div>
        ))}
      </Fieldset>
    </>
  )
}
