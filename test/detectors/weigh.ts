import { writeFileSync } from 'node:fs'
import type { Weighing } from '@companion/server/detectors/signs'
import { messages } from './score.ts'
import { crossValidated, type Weighed, weighed, weighingOf } from './weighing.ts'

// Takes the weights of the signs from the labelled messages and writes them down, and says how the detectors do on
// messages that their weights were not taken from: `npm run weigh`.
const all = messages('messages.txt')
const names: Record<Weighed, string> = { concern: 'concernWeights', abusive: 'abuseWeights' }

const written = ({ start, weights }: Weighing) => {
  const heaviestFirst = Object.entries(weights).sort(([, one], [, other]) => other - one)
  const lines = heaviestFirst.map(
    ([sign, weight]) => `    ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`,
  )
  return `{\n  start: ${start},\n  weights: {\n${lines.join('\n')}\n  },\n}`
}

const parts = (Object.keys(weighed) as Weighed[]).map((detector) => {
  const tried = crossValidated(all, detector)
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(0)} %`
  const wanted = tried.filter(({ flags }) => flags.includes(detector))
  const found = tried.filter((one) => one.found)
  const right = wanted.filter((one) => one.found).length
  const clean = tried.filter(({ flags }) => flags.length === 0)
  console.log(
    `${detector}: recall ${share(right, wanted.length)}, precision ${share(right, found.length)}, ${share(clean.filter((one) => one.found).length, clean.length)} of clean messages`,
  )
  return `export const ${names[detector]}: Weighing = ${written(weighingOf(all, detector))}\n`
})
writeFileSync(
  new URL('../../server/src/detectors/weights.ts', import.meta.url),
  `import type { Weighing } from './signs.ts'\n\n// Written by \`npm run weigh\`, from the labelled messages; not to be changed by hand.\n\n${parts.join('\n')}`,
)
