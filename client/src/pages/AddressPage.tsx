import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, ButtonGroup, Caption, Heading, Link, PostForm, Text, TextInput } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { AddressPageData } from './page.ts'

/** Where people leave an address to be told what came of a session, and take it back. */
export function AddressPage({ session, step, wrong }: AddressPageData) {
  const { outcomes, mine } = usePageMessages()
  const { places } = useMessages()
  const { address } = outcomes
  const isWrong = wrong !== undefined
  return (
    <Layout session={session} aside={<LanguageLink session={session.id} />}>
      {isWrong && <ErrorSummary message={address.wrong} href="#email" takesFocus={false} />}
      <Caption>{session.title}</Caption>
      <Heading level={1}>{address.title}</Heading>
      {step === 'ask' ? (
        <>
          <Text>{address.lead}</Text>
          <Text>{address.apart}</Text>
          <PostForm action={`/${session.id}/outcomes/address`} noValidate>
            <TextInput
              id="email"
              name="email"
              type="email"
              label={address.label}
              error={isWrong ? address.wrong : undefined}
              defaultValue={wrong}
              autoComplete="email"
              spellCheck={false}
            />
            <ButtonGroup>
              <Button type="submit" name="do" value="leave" text={address.leave} />
              <Button type="submit" name="do" value="remove" variant="secondary" text={address.remove} />
            </ButtonGroup>
          </PostForm>
        </>
      ) : (
        <Text role="status">{address[step]}</Text>
      )}
      <Text>
        <Link href={`/${session.id}/you`}>{places.you}</Link>{' '}
        <Link href={`/${session.id}`}>{mine.toSession}</Link>
      </Text>
    </Layout>
  )
}
