import type { InvitationPageData } from '@companion/shared/programme/deskTeam'
import { roleInWords } from '../desk/roleWords.ts'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Inset, Link, List, PostForm, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'

type Step<S extends InvitationPageData['step']> = Extract<InvitationPageData, { step: S }>

/** What a link leads to that lets someone of the team in. */
export function InvitationPage(data: InvitationPageData) {
  switch (data.step) {
    case 'secret':
      return <Secret {...data} />
    case 'hello':
      return <Hello {...data} />
    case 'welcome':
      return <Welcome {...data} />
    case 'gone':
      return <Gone />
  }
}

/** For who opens it without its script, which fills this in from the link and sends it. */
function Secret({ staff, problem }: Step<'secret'>) {
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <Heading level={1}>Your invitation</Heading>
      <PostForm action={`/invitation/${staff}`} id="secret" noValidate>
        <CodeField
          label="Invitation code"
          hint="The end of the link that you were sent, after the #"
          problem={problem}
          isSecret={false}
        />
        <Button type="submit" text="Continue" />
      </PostForm>
    </Layout>
  )
}

function Hello({ staff, secret, name, roles }: Step<'hello'>) {
  const [only, ...rest] = roles
  return (
    <Layout>
      <Heading level={1}>Hello {name}</Heading>
      {only !== undefined && rest.length === 0 ? (
        <Text variant="lead">You will be {asYou(roleInWords(only))}.</Text>
      ) : (
        <>
          <Text>You will be:</Text>
          <List kind="bullet">
            {roles.map((one) => (
              <li key={roleInWords(one)}>{asYou(roleInWords(one))}</li>
            ))}
          </List>
        </>
      )}
      <Text>
        When you accept, we sign you in on this device and give you a code of your own. If you are not {name},
        please close this page and tell the person who sent you the link.
      </Text>
      <PostForm action={`/invitation/${staff}/accept`} fields={{ code: secret }}>
        <Button type="submit" text="Accept the invitation" />
      </PostForm>
    </Layout>
  )
}

function Gone() {
  return (
    <Layout>
      <Heading level={1}>This invitation has ended</Heading>
      <Text>A link works once, for 7 days, until a newer one is made for the same person.</Text>
      <Text>
        If you used it before, sign in on the page that you need with the code you were given then. Otherwise
        ask the organiser who sent it to you for a new link.
      </Text>
    </Layout>
  )
}

function Welcome({ name, code, ways }: Step<'welcome'>) {
  return (
    <Layout>
      <Heading level={1}>You are signed in, {name}</Heading>
      {code !== undefined && (
        <Inset role="status">
          <Text>Your code is</Text>
          <p className="app-onecode">{code}</p>
          <Text>
            Keep it: you sign in with it on another device, and here tomorrow. It is shown only now. It is
            yours alone, so do not pass it on.
          </Text>
        </Inset>
      )}
      <Heading level={2}>Your pages</Heading>
      <List>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </List>
    </Layout>
  )
}

/** `Host of …` within a sentence: `a host of …`. */
const asYou = (role: string) =>
  `${/^[AEIOU]/.test(role) ? 'an' : 'a'} ${role.slice(0, 1).toLowerCase()}${role.slice(1)}`
