import { drills, type Readiness } from '@companion/shared/rehearsal'
import { Heading, Link, List, Table, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { list, number } from '../words/numbers.ts'
import { duration } from '../words/time.ts'
import type { RehearsalPageData } from './page.ts'

/** What a rehearsal showed: ready or not, and why. */
export function RehearsalPage({ session, readiness, example }: Omit<RehearsalPageData, 'page'>) {
  const { withoutEasyRead, crowd } = readiness
  const obstacles = obstaclesOf(readiness)
  const toDo = [
    ...obstacles,
    ...(withoutEasyRead.length > 0
      ? [
          `Write an Easy Read version of each question that has none (${withoutEasyRead.length}, listed below).`,
        ]
      : []),
  ]
  return (
    <Layout>
      <Heading level={1}>{obstacles.length === 0 ? 'You are ready' : 'Not ready yet'}</Heading>
      <Text variant="lead">Rehearsal of {session.title}</Text>
      {toDo.length > 0 && (
        <>
          <Heading level={2}>Before the evening</Heading>
          <List kind="bullet">
            {toDo.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </List>
        </>
      )}
      <Heading level={2}>What went wrong on purpose</Heading>
      {readiness.drills.length === 0 ? (
        <Text>Nothing was tried.</Text>
      ) : (
        <Table
          caption="Each drill, and how long it took you"
          isCaptionHidden
          rowHead="Drill"
          columns={[{ key: 'after', head: 'Dealt with after' }]}
          rows={readiness.drills.map(({ drill, at, afterMs }) => ({
            key: String(at),
            head: drills[drill].title,
            cells: [afterMs === null ? 'Not dealt with' : duration(afterMs)],
          }))}
        />
      )}
      {withoutEasyRead.length > 0 && (
        <>
          <Heading level={2}>Questions without an Easy Read version</Heading>
          <List kind="bullet">
            {withoutEasyRead.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </List>
        </>
      )}
      {crowd !== null && (
        <>
          <Heading level={2}>The simulated people</Heading>
          <Text>
            {number(crowd.came)} came and sent {number(crowd.sent)} things.{' '}
            {crowd.lost === 0 ? 'Nothing was lost.' : `${number(crowd.lost)} got no answer.`}{' '}
            {crowd.checked > 0 &&
              `${number(crowd.same)} of the ${number(crowd.checked)} answers that were looked up stand as they were sent.`}
          </Text>
        </>
      )}
      <Text>
        {example === undefined ? (
          'The rehearsal is over and everything in it is deleted.'
        ) : (
          <>
            The rehearsal is over. <Link href={`/${example}/host`}>Look at what was kept</Link>.
          </>
        )}{' '}
        <Link href={`/${session.id}/host`}>Go to the host console</Link>
      </Text>
    </Layout>
  )
}

/** What stands in the way, each as what to do. */
function obstaclesOf({ drills: done, untried, minutes, crowd }: Readiness): string[] {
  const open = done.filter(({ afterMs }) => afterMs === null).length
  return [
    ...(done.length === 0 ? ['Rehearse again, and make something go wrong: you have tried no drill.'] : []),
    ...(open > 0 ? [`Practise what was not dealt with (${open} below).`] : []),
    ...(untried.length > 0 ? [`Try what you have not tried: ${list(untried)}.`] : []),
    ...(minutes.planned > minutes.most
      ? [`Shorten the run sheet: ${minutes.planned} minutes are planned, and there are ${minutes.most}.`]
      : []),
    ...(crowd !== null && (crowd.lost > 0 || crowd.same < crowd.checked)
      ? ['Tell the person who runs the server that something people sent was not counted as they sent it.']
      : []),
  ]
}
