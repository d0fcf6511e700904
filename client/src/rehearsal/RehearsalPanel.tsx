import { type Drill, type DrillDone, drills, type RehearsalStatus } from '@companion/shared/rehearsal'
import { useCallback, useEffect, useState } from 'react'
import { Button, Heading, Hint, LinkButton, List, Section, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { duration } from '../words/time.ts'

/** How often the panel looks how the rehearsal stands, in milliseconds. */
const lookMs = 2000

type Stand = { status: RehearsalStatus } | 'kept' | 'unreachable'

/** What a host of a rehearsal can make go wrong, and how to end it. */
export function RehearsalPanel({ sessionId }: { sessionId: string }) {
  const address = `/${sessionId}/rehearsal`
  const [stand, setStand] = useState<Stand | null>(null)

  const ask = useCallback(async (path: string, init?: RequestInit) => {
    try {
      const reply = await (await fetch(path, init)).json()
      if (reply?.kept) setStand('kept')
      else setStand(reply?.status === undefined ? 'unreachable' : { status: reply.status })
    } catch {
      setStand('unreachable')
    }
  }, [])

  useEffect(() => {
    void ask(address)
    const timer = setInterval(() => void ask(address), lookMs)
    return () => clearInterval(timer)
  }, [address, ask])

  const begin = (drill: Drill) =>
    ask(`${address}/drill`, { method: 'POST', body: new URLSearchParams({ drill }) })

  return (
    <Section id="rehearsal" title="Rehearsal" size="s" className="app-card">
      {stand === 'kept' && (
        <Text>This rehearsal is over and kept as an example. Nothing in it can be changed.</Text>
      )}
      {stand === 'unreachable' && (
        <Text>The simulated people cannot be reached. You can end this rehearsal and start another.</Text>
      )}
      {stand !== null && typeof stand === 'object' && <Running status={stand.status} onDrill={begin} />}
      <form method="post" action={`${address}/end`}>
        {stand === 'kept' ? (
          <Button type="submit" variant="warning" text="Delete the rehearsal" />
        ) : (
          <>
            <label className="app-check">
              <input type="checkbox" name="keep" />
              Keep it as an example
            </label>
            <Button type="submit" variant="warning" text="End the rehearsal" />
          </>
        )}
      </form>
    </Section>
  )
}

/** How many people have come, and what can be made to go wrong; while they leave, that they do. */
function Running({ status, onDrill }: { status: RehearsalStatus; onDrill: (drill: Drill) => void }) {
  if (status.isEnding)
    return <Text role="status">The simulated people are leaving. It can take half a minute.</Text>
  return (
    <>
      <Text variant="small">
        {number(status.came)} of {number(status.wanted)} simulated people have joined.
      </Text>
      <Heading level={3}>Make something go wrong</Heading>
      <List>
        {status.possible.map((drill) => (
          <li key={drill}>
            <LinkButton text={drills[drill].title} onClick={() => onDrill(drill)} />
            <LastTime drill={drill} done={status.drills} />
          </li>
        ))}
      </List>
    </>
  )
}

/** What became of a drill the last time it was begun. */
function LastTime({ drill, done }: { drill: Drill; done: readonly DrillDone[] }) {
  const last = done.findLast((one) => one.drill === drill)
  if (last === undefined) return null
  return (
    <Hint role="status">
      {last.afterMs === null ? drills[drill].wanted : `Dealt with after ${duration(last.afterMs)}.`}
    </Hint>
  )
}
