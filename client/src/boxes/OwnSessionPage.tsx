import { type BoxField, groupKindNames, type OwnSessionPageData } from '@companion/shared/programme/deskBoxes'
import { problemIn } from '@companion/shared/programme/problem'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Inset, Link, PostForm, Select, Text, Textarea, TextInput } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { count } from '../words/numbers.ts'
import { dayInWords } from '../words/time.ts'

type Step<S extends OwnSessionPageData['step']> = Extract<OwnSessionPageData, { step: S }>

/** Where a group asks for a session that it runs itself, and reads the answer. */
export function OwnSessionPage(data: OwnSessionPageData) {
  switch (data.step) {
    case 'ask':
      return <Ask {...data} />
    case 'asked':
      return <Asked {...data} />
    case 'secret':
      return <Secret {...data} />
    case 'answer':
      return <Answer {...data} />
  }
}

function Ask({ form, problems, templates, canMail }: Step<'ask'>) {
  const [first] = problems
  const given = (name: BoxField) => ({
    id: name,
    name,
    defaultValue: form[name],
    error: problemIn(problems, name),
  })
  return (
    <Layout>
      {first !== undefined && (
        <ErrorSummary message={first.text} href={`#${first.field}`} takesFocus={false} />
      )}
      <Heading level={1}>Ask for a session of your own</Heading>
      <Text>
        A forum, a school or another group can run one of our sessions itself, with the same questions. You
        get a session for an agreed number of people, until an agreed date, and see your own results straight
        away.
      </Text>
      <Text>Do not include anyone’s name. We only need the name of your group.</Text>
      <PostForm action="/own-session" noValidate>
        <TextInput label="What is your group called?" hint="At most 60 characters" {...given('group')} />
        <Select
          label="What kind of group is it?"
          none="Choose"
          options={Object.entries(groupKindNames)}
          {...given('kind')}
        />
        <Select
          label="Which session’s questions do you want?"
          none="Choose"
          options={templates.map(({ id, title }) => [id, title] as const)}
          {...given('of')}
        />
        <TextInput
          label="How many people may take part?"
          inputMode="numeric"
          width={10}
          {...given('people')}
        />
        <TextInput label="Roughly when would you like to run it?" type="date" width={10} {...given('day')} />
        <Textarea
          label="Is there anything else we should know? (optional)"
          hint="At most 300 characters"
          rows={3}
          {...given('about')}
        />
        {canMail && (
          <TextInput
            label="Email address (optional)"
            hint="We will only use this to tell you that we have answered. We store it separately from your request, and delete it once we have emailed you."
            type="email"
            autoComplete="email"
            {...given('email')}
          />
        )}
        <Button type="submit" text="Ask for a session" />
      </PostForm>
    </Layout>
  )
}

function Asked({ link }: Step<'asked'>) {
  return (
    <Layout>
      <Heading level={1}>We have your request</Heading>
      <Text>
        Save this link. You can use it to read our answer, and the host of your session can use it once to
        sign in.
      </Text>
      <Inset>
        <p className="app-onecode">
          <Link href={link}>{link}</Link>
        </p>
      </Inset>
      <Text>
        We will not show this link again. Anyone who has it can run your session, so do not share it.
      </Text>
    </Layout>
  )
}

/** For who opens it without its script, which fills this in from the link and sends it. */
function Secret({ box, problem }: Step<'secret'>) {
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <Heading level={1}>Your request for a session</Heading>
      <PostForm action={`/own-session/${box}`} id="secret" noValidate>
        <CodeField
          label="The end of your link"
          hint="The part of the link after the #"
          problem={problem}
          isSecret={false}
        />
        <Button type="submit" text="Continue" />
      </PostForm>
    </Layout>
  )
}

function Answer({ box, group, title, declined, allowed }: Step<'answer'>) {
  return (
    <Layout>
      <Heading level={1}>{`A session for ${group}`}</Heading>
      <Text>{`You asked for the questions of ‘${title}’.`}</Text>
      {declined !== undefined && (
        <>
          <Text variant="lead">We cannot offer you this session.</Text>
          <Text>{declined}</Text>
          <Text>
            <Link href="/own-session">Ask again</Link>
          </Text>
        </>
      )}
      {allowed !== undefined && (
        <>
          <Text variant="lead">
            {`You can run it for ${count(allowed.people, 'person', 'people')}, until the end of ${dayInWords(allowed.until)}.`}
          </Text>
          <Text>
            People take part at <Link href={allowed.address}>{allowed.address}</Link>. It closes automatically
            at the end of that day. The host sees the results straight away. We do not count them in our own
            sessions.
          </Text>
          {allowed.secret === null ? (
            <Text>
              The host has already used this link. Sign in at{' '}
              <Link href={`${allowed.address}/host`}>the host’s page</Link> with the code that the host was
              given.
            </Text>
          ) : (
            <PostForm action={`/invitation/${box}`} fields={{ code: allowed.secret }}>
              <Text>
                One person can use this link, once, to sign in as the host. They get a code for their other
                devices.
              </Text>
              <Button type="submit" text="Sign in as the host" />
            </PostForm>
          )}
        </>
      )}
      {declined === undefined && allowed === undefined && (
        <Text variant="lead">We have not answered yet. Open your link again in a few days.</Text>
      )}
    </Layout>
  )
}
