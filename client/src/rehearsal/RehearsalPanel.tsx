import { type Drill, type DrillDone, drills, type RehearsalStatus } from '@companion/shared/rehearsal'
import { useCallback, useEffect, useState } from 'react'
import { Button, Heading, Hint, LinkButton, List, Section, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { duration } from '../words/time.ts'

/** How often the panel looks how the rehearsal stands, in milliseconds. */
const lookMs = 2000

/** What a host of a rehearsal can make go wrong, and how to end it. */
export function RehearsalPanel({ sessionId }: { sessionId: string }) {
  const address = `/${sessionId}/rehearsal`
  const [status, setStatus] = useState<RehearsalStatus | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const ask = useCallback(async (path: string, init?: RequestInit) => {
    try {
      const reply = await (await fetch(path, init)).json()
      setStatus(reply?.status ?? null)
      setFailed(reply === null)
    } catch {
      setFailed(true)
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
      {hasFailed && (
        <Text>The simulated people cannot be reached. You can end this rehearsal and start another.</Text>
      )}
      {status !== null && (
        <>
          <Text variant="small">
            {number(status.came)} of {number(status.wanted)} simulated people have joined.
          </Text>
          <Heading level={3}>Make something go wrong</Heading>
          <List>
            {status.possible.map((drill) => (
              <li key={drill}>
                <LinkButton text={drills[drill].title} onClick={() => void begin(drill)} />
                <LastTime drill={drill} done={status.drills} />
              </li>
            ))}
          </List>
        </>
      )}
      <form method="post" action={`${address}/end`}>
        <Button type="submit" variant="warning" text="End the rehearsal" />
      </form>
    </Section>
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
