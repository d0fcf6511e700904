import { simulate } from './simulation.ts'
import { realParts } from './world.ts'

const [what, count, from] = process.argv.slice(2)
if (what === '--runs') await runs(Number(count), Number(from ?? 1))
else {
  const findings = await simulate(Number(what), realParts, console.log)
  console.log(findings.length === 0 ? 'All is as it must be.' : `${findings.length} things are wrong.`)
  process.exitCode = findings.length === 0 ? 0 : 1
}

/** Many worlds, a seed each; says which went wrong, and how. */
async function runs(count: number, first: number): Promise<void> {
  const started = performance.now()
  const kinds = new Map<string, number[]>()
  for (let seed = first; seed < first + count; seed++) {
    for (const kind of new Set((await simulate(seed)).map((finding) => finding.kind)))
      kinds.set(kind, [...(kinds.get(kind) ?? []), seed])
  }
  const seconds = (performance.now() - started) / 1000
  console.log(`${count} worlds in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second.`)
  for (const [kind, seeds] of kinds)
    console.log(`${kind}: ${seeds.length}, first ${seeds.slice(0, 5).join(', ')}`)
  process.exitCode = kinds.size === 0 ? 0 : 1
}
