import type { HostView } from '@companion/shared/views/host'
import type { AsideView, ListedNetwork, NetworksView } from '@companion/shared/views/networks'
import { useConnection, useSlice } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { LinkButton, List, Section, Table, Text } from '../ui/kit.ts'
import { number, people } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'

/** What looks like one person with many cookies, the result with and without them, and setting them aside. */
export function Networks() {
  const networks = useSlice<HostView, 'networks'>('networks')
  if (networks === undefined) return null
  const { listed, asides, onStage } = networks
  return (
    <Section id="networks" title="May be one person many times" size="s">
      <Text variant="quiet">
        People who share a school or a workplace share a network too. Look at the figures before you set
        anyone aside. They notice nothing, and can be counted again at any time.
      </Text>
      {listed.map((network) => (
        <Listed key={network.network} {...network} />
      ))}
      {onStage !== undefined && <WithAndWithout {...onStage} />}
      {asides.length > 0 && (
        <List kind="bullet">
          {asides.map((aside) => (
            <Aside key={aside.aside} {...aside} />
          ))}
        </List>
      )}
    </Section>
  )
}

function Listed({ network, people: all, aside, byCode, busiest, quick, unopened, alike }: ListedNetwork) {
  const { send } = useConnection()
  const facts = [
    `${number(busiest)} came within a minute`,
    quick > 0 && `${number(quick)} answered faster than anyone reads`,
    alike > 1 && `the same answer came ${number(alike)} times in a row`,
    unopened > 0 && `${number(unopened)} opened no page`,
    byCode > 0 && `${number(byCode)} came by the code`,
    aside > 0 && `${number(aside)} are set aside`,
  ].filter((fact) => fact !== false)
  return (
    <div className="app-card">
      <Text>
        <strong>{`Network ${network}: ${people(all)}.`}</strong> {`${facts.join(', ')}.`}
      </Text>
      {aside < all && (
        <SendLine
          id={`aside-${network}`}
          label="Why set them aside? The evidence states it"
          most={200}
          button="Set aside"
          onSend={(reason) => send({ type: 'setAside', network, reason })}
        />
      )}
    </div>
  )
}

function Aside({ aside, people: all, reason, at, backAt }: AsideView) {
  const { send } = useConnection()
  return (
    <li>
      {`${people(all)} set aside at ${timeOfDay(at)}: ‘${reason}’. `}
      {backAt === undefined ? (
        <LinkButton
          text="Count them again"
          about={`the ${people(all)} set aside at ${timeOfDay(at)}`}
          onClick={() => send({ type: 'putBack', aside })}
        />
      ) : (
        `Counted again since ${timeOfDay(backAt)}.`
      )}
    </li>
  )
}

function WithAndWithout({ people: answered, figures }: NonNullable<NetworksView['onStage']>) {
  const cell = (value: number | null) => (value === null ? 'none' : number(value))
  return (
    <Table
      caption="The question that is on now"
      rowHead="Answer"
      isNumeric
      columns={[
        { key: 'all', head: 'With everyone' },
        { key: 'without', head: 'Without these networks' },
      ]}
      rows={[{ item: 'People who answered', all: answered.all, without: answered.without }, ...figures].map(
        ({ item, all, without }) => ({ key: item, head: item, cells: [cell(all), cell(without)] }),
      )}
    />
  )
}
