import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Button, Caption, Heading, Link, PostForm, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import type { AnotherDevicePageData } from './page.ts'

/** The code by which someone goes on at another device, to be scanned or typed in there. */
export function AnotherDevicePage({ session, origin, code }: AnotherDevicePageData) {
  const { places } = useMessages()
  const words = usePageMessages().device
  const address = `${origin}/continue`
  return (
    <Layout session={session} aside={<LanguageLink session={session.id} />}>
      <Caption>
        <Link href={`/${session.id}/you`}>{places.you}</Link>
      </Caption>
      <Heading level={1}>{words.title}</Heading>
      <Text>{words.lead}</Text>
      {/* Behind `#`, so that no server and no log has it. */}
      <QrCode address={`${address}#${code}`} label={words.qr} />
      <Text className="app-device">
        <span dir="ltr">{address.replace(/^https?:\/\//, '')}</span>
        <strong className="app-device__code" dir="ltr" translate="no">
          {code}
        </strong>
      </Text>
      <Text>{words.once}</Text>
      <Text>{words.same}</Text>
      <Text>{words.secret}</Text>
      <PostForm action={`/${session.id}/another-device`}>
        <Button type="submit" variant="secondary" text={words.again} />
      </PostForm>
      <Text>
        <Link href="/continue">{words.enter}</Link>
      </Text>
    </Layout>
  )
}
