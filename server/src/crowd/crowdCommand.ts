import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import logUpdate from 'log-update'
import { startCrowd } from './crowd.ts'
import { whyNotTo } from './mayGo.ts'
import { reportText } from './report.ts'

const usage = `Bring simulated participants to a running server on this machine, or to a rehearsal.

  npm run crowd -- --session fair --people 2000 [--minutes 20] [--seed 7] [--url http://localhost:3000] [--report FILE.json]
`

/** How often the terminal shows new figures, in milliseconds. */
const tickMs = 1000

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      session: { type: 'string' },
      people: { type: 'string' },
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string', default: '7' },
      url: { type: 'string', default: 'http://localhost:3000' },
      report: { type: 'string' },
    },
  })
  const { session, url } = values
  const [people, minutes, seed] = [values.people, values.minutes, values.seed].map(Number) as [
    number,
    number,
    number,
  ]
  if (session === undefined || !(people >= 1 && people <= 19_000 && minutes > 0 && Number.isInteger(seed)))
    throw new Error(
      `${usage}\nA session, 1 to 19,000 people, some minutes and a whole number as seed are needed.`,
    )
  const problem = await whyNotTo(url, session)
  if (problem !== null) throw new Error(problem)

  const crowd = startCrowd({ url, session, people, minutes, seed })
  const show = () => logUpdate(reportText(crowd.figures()))
  const ticking = process.stdout.isTTY ? setInterval(show, tickMs) : undefined
  await Promise.race([
    new Promise((resolve) => setTimeout(resolve, minutes * 60_000)),
    new Promise((resolve) => process.once('SIGINT', resolve)),
  ])
  clearInterval(ticking)
  const report = await crowd.stop()
  logUpdate.clear()
  process.stdout.write(`${reportText(report)}\n`)
  if (values.report !== undefined) writeFileSync(values.report, `${JSON.stringify(report, null, 2)}\n`)
  process.exit(report.lost === 0 && report.counted.same === report.counted.checked ? 0 : 1)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
