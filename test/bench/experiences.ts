import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { stockFor } from '@companion/server/crowd/stock/registry'
import { findExperiences } from '@companion/server/experiences/finding'
import { annotated } from '@companion/server/experiences/liveExperiences'
import { printOf } from '@companion/server/experiences/print'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import type { Draft } from '@companion/server/rules/entry'
import { experienceRules } from '@companion/server/rules/experiences/rules'
import { emptyExperiences } from '@companion/server/rules/experiences/state'
import type { ExperienceCommand, ExperienceCommandOf } from '@companion/shared/experiences/commands'
import { temporaryFolder } from '../support/folders.ts'
import { confirmed } from '../support/people.ts'
import { codes, startServer } from '../support/server.ts'
import { type Figure, figure } from './figures.ts'
import { cpuOf, memoryOf, percentile, serverCore } from './measure.ts'

const experiences = 100_000
/** Of ten, one is a copy of a letter with its sender's own place in it. */
const copiesOf = 10
const asks = 20
/** How many are looked at by the detectors, which is the most of taking one. */
const looked = 500

const texts = ['early', 'local', 'fair', 'effective', 'shared'].flatMap((session) =>
  stockFor(session).questions.map(({ text }) => text),
)
const letter = (place: string) =>
  `I am writing about help in schools. Every child should get help as soon as someone sees that it is needed, and nobody should have to fight for it. We waited for two years in ${place} before anyone came to see us.`

/** What the person of a number says: some of what people in crowds ask, about 600 characters. */
function said(n: number): string {
  if (n % copiesOf === 0) return letter(`place ${n}`)
  let text = `Case ${n}.`
  for (let at = n; text.length < 600; at = (at * 31 + 17) % 1_000_003) text += ` ${texts[at % texts.length]}`
  return text
}

/** Experiences as they are sent; and as they are stored, with their prints, and without what detectors would have found. */
function sent(n: number): ExperienceCommandOf<'share'> {
  const id = `experience-${String(n).padStart(8, '0')}`
  const words = { failed: said(n) }
  return {
    type: 'share',
    id,
    said: { words, voice: 'own', who: { role: 'parent' }, permission: 'quote', theme: 'early' },
  }
}
function draftOf(n: number): Draft<ExperienceCommand> {
  const command = sent(n)
  const actor = { role: 'participant', id: command.id } as const
  return { at: 1_800_000_000_000 + n, actor, command: { ...command, print: printOf(command.said) } }
}

const queries = {
  'a page of the list': { words: '' },
  'a search for one word': { words: 'transport' },
  'a search for three words': { words: 'waiting school year' },
}
const query = (words: string) => ({ show: 'unread', theme: '', tag: '', words, alike: 0 }) as const

/** How long a reader waits for a page of 100,000 experiences, and how long others are held up meanwhile. */
export async function experienceFigures(): Promise<Figure[]> {
  for (let n = 0; n < looked; n++) annotated(sent(n))
  const began = performance.now()
  for (let n = 0; n < looked; n++) annotated(sent(n))
  const taking = (performance.now() - began) / looked
  const printing = performance.now()
  const drafts = Array.from({ length: experiences }, (_, n) => draftOf(n + 1))
  const print = (performance.now() - printing) / experiences
  const state = emptyExperiences()
  const replayed = performance.now()
  for (const [at, draft] of drafts.entries()) experienceRules.apply(state, { ...draft, offset: at + 1 })
  const replay = performance.now() - replayed
  const inMemory: Figure[] = []
  for (const [name, { words }] of Object.entries(queries)) {
    await findExperiences(state, query(words), { from: 0, most: 50 })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    for (let n = 0; n < asks; n++) await findExperiences(state, query(words), { from: 0, most: 50 })
    delay.disable()
    inMemory.push(figure(`longest hold of the event loop by ${name}`, delay.max / 1e6, 'ms', { atMost: 20 }))
  }
  return [
    figure('detectors and the print of an experience', taking, 'ms'),
    figure('of which its print', print, 'ms'),
    figure('applying 100,000 experiences', replay, 'ms'),
    ...inMemory,
    ...(await overHttp(drafts)),
  ]
}

async function overHttp(drafts: readonly Draft<ExperienceCommand>[]): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const journal = createEmbeddedJournal(openLmdbStore(join(folder, 'journal')), (error) => {
    throw error
  })
  for (let from = 0; from < drafts.length; from += 100)
    await journal.append('experiences', drafts.slice(from, from + 100) as unknown as Draft[])
  await journal.close()
  const began = performance.now()
  const { url, process, stop } = await startServer({ dataDir: folder, wrapper: serverCore })
  const start = performance.now() - began
  const signedIn = await fetch(`${url}/experiences/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ code: codes.official }),
    redirect: 'manual',
  })
  const cookie = await confirmed(url, signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '', codes.official)
  const figures: Figure[] = []
  for (const [name, { words }] of Object.entries(queries)) {
    let cpu = 0
    const times = new Float64Array(asks)
    for (let n = -1; n < asks; n++) {
      const asked = performance.now()
      const page = await fetch(`${url}/experiences?words=${encodeURIComponent(words)}`, {
        headers: { cookie },
      })
      await page.text()
      if (n >= 0) {
        times[n] = performance.now() - asked
        continue
      }
      cpu = cpuOf(process.pid as number)
      if (name === 'a search for one word')
        figures.push(figure('the first search after a start', performance.now() - asked, 'ms'))
    }
    figures.push(figure(`${name}, of CPU`, (cpuOf(process.pid as number) - cpu) / asks, 'ms'))
    figures.push(figure(`${name}, p95`, percentile(times, 0.95), 'ms', { atMost: 200 }))
  }
  figures.push(figure('start with 100,000 experiences', start / 1000, 's'))
  figures.push(
    figure('memory with 100,000 experiences, searched', memoryOf(process.pid as number) / 1024, 'MB'),
  )
  await stop()
  remove()
  return figures
}
