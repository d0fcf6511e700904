import { accessRoles, everySession } from '@companion/shared/programme/access'
import type { DeskCodesPageData } from '@companion/shared/programme/deskTeam'
import { Button, Inset, PostForm, Section, Select, Table, Text } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { roleInWords, roleNames } from './roleWords.ts'

/** The codes that open the pages of roles, and new ones in their place. */
export function DeskCodesPage({ codes, form, scopes, problem, refused, made }: DeskCodesPageData) {
  return (
    <DeskLayout
      part="codes"
      title="Access codes"
      problems={problem === undefined ? [] : [{ field: 'role', text: problem }]}
      refused={refused}
    >
      {made !== undefined && (
        <Inset role="status">
          <Text>The new code: {roleInWords(made)}</Text>
          <p className="app-onecode">{made.code}</p>
          <Text>Write it down now: it is shown once. The code from before opens nothing any more.</Text>
        </Inset>
      )}
      <Text>
        Anyone with the code of a role can open its pages. For people you know by name, an invitation on the
        team page is better: it can be taken back from one of them alone.
      </Text>
      <Section id="new" title="Make a new code">
        <Text>
          It is in force straight away. Everyone who came in with the code from before is signed out within
          two seconds. Where a session has a code of its own, the one for every session does not open it.
        </Text>
        <PostForm action="/organise/codes" noValidate>
          <Select
            id="role"
            name="role"
            label="Role"
            error={problem}
            none="Choose a role"
            options={accessRoles.map((role) => [role, roleNames[role]] as const)}
            defaultValue={form.role}
          />
          <Select
            id="scope"
            name="scope"
            label="Session"
            options={[
              [everySession, 'Every session'] as const,
              ...scopes.map(({ id, title }) => [id, title] as const),
            ]}
            defaultValue={form.scope}
          />
          <Button type="submit" text="Make a new code" />
        </PostForm>
      </Section>
      <Table
        isCards
        caption="Codes in force"
        rowHead="Opens the pages of"
        columns={[{ key: 'at', head: 'Made' }]}
        rows={codes.map((one) => ({
          key: `${one.role} ${one.session}`,
          head: roleInWords(one),
          cells: [one.at === null ? 'When the server was set up' : momentInWords(one.at)],
        }))}
      />
    </DeskLayout>
  )
}
