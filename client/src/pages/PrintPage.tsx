import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { addressOf } from '../screen/address.ts'
import { Heading, Link, List, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import type { PrintPageData } from './page.ts'

/** As many cards as stand on a sheet of A4. */
const cardsOnSheet = ['1', '2', '3', '4', '5', '6', '7', '8']

/** What people can print for others: a poster, or a sheet of cards. */
export function PrintPage(data: PrintPageData) {
  const { tell } = usePageMessages()
  return (
    <Layout>
      <Text className="app-screenonly">
        <Link href="/tell">{tell.title}</Link>
      </Text>
      {data.page === 'poster' ? <Poster {...data} /> : <Cards {...data} />}
    </Layout>
  )
}

function Poster({ about, sessions, events, origin }: PrintPageData) {
  const { home } = usePageMessages()
  const dates = [
    { title: home.online, list: sessions },
    { title: home.regional, list: events.filter(({ status }) => status === 'open') },
  ]
  return (
    <article className="app-poster">
      <Heading level={1}>{about.title}</Heading>
      <Text variant="lead">{about.lead}</Text>
      <WayIn origin={origin} />
      <div className="app-poster__dates">
        {dates.map(
          ({ title, list }) =>
            list.length > 0 && (
              <section key={title}>
                <Heading level={2}>{title}</Heading>
                <Dates list={list} />
              </section>
            ),
        )}
      </div>
    </article>
  )
}

function Dates({ list }: { list: readonly { id: string; title: string; startsAt: string }[] }) {
  const { start } = useMessages()
  return (
    <List>
      {list.map(({ id, title, startsAt }) => (
        <li key={id}>
          <strong>{title}</strong>
          <br />
          {start(startsAt)}
        </li>
      ))}
    </List>
  )
}

function Cards({ about, origin }: PrintPageData) {
  const { tell } = usePageMessages()
  return (
    <>
      <Heading level={1} className="app-screenonly">
        {tell.cards}
      </Heading>
      <ul className="app-printcards">
        {cardsOnSheet.map((card) => (
          <li key={card} className="app-printcards__card">
            <strong>{about.title}</strong>
            <WayIn origin={origin} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How someone with a phone, or with any browser, comes from paper to the site. */
function WayIn({ origin }: { origin: string }) {
  const { tell } = usePageMessages()
  return (
    <div className="app-wayin">
      <QrCode address={`${origin}/`} label={tell.qr} />
      <p>
        {tell.scan}
        <br />
        <strong dir="ltr">{addressOf(origin)}</strong>
      </p>
    </div>
  )
}
