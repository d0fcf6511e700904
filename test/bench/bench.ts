import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Phone } from '@companion/server/crowd/phone'
import { nanoid } from 'nanoid'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { startServer } from '../support/server.ts'
import { everybodyAnswers } from './answering.ts'
import { boardFigures } from './board.ts'
import { crowd as answeringCrowd } from './crowd.ts'
import { experienceFigures } from './experiences.ts'
import { type Figure, figure, medians, print } from './figures.ts'
import { flatFigures } from './flat.ts'
import { groupFigures } from './groups.ts'
import { growthFigures } from './growth.ts'
import { instanceFigures } from './instances.ts'
import { kindsOfQuestion } from './kinds.ts'
import { cpuOf, keepToLoadCore, memoryOf, serverCore, wait } from './measure.ts'
import { replayed, started } from './replay.ts'
import { round } from './round.ts'
import { scrollingFigures } from './scrolling.ts'

const crowd = 1000
/** One question of four answers, as the peers were measured with. */
const programme = fileURLToPath(new URL('./programme', import.meta.url))
const answersEach = 20
const updates = 40

/** One server under measurement. */
type Subject = { url: string; pid: number; update: (n: number) => Promise<void>; open: () => Promise<void> }

type Measured = { join: number; memory: number; answer: number; delivery: number }

/** The same exchange with any server: join, answer, be told. CPU in microseconds each, memory in kilobytes a person. */
async function measure({ url, pid, update, open }: Subject, phones: Phone[]): Promise<Measured> {
  // What the first connections make the server compile and allocate is no one's share.
  const early = participantCookies(200).map((cookie) => new Phone(url, cookie))
  await Promise.all(early.map((phone) => phone.join()))
  for (const phone of early) phone.leave()
  await wait(1000)

  const memory = memoryOf(pid)
  let cpu = cpuOf(pid)
  for (let first = 0; first < phones.length; first += 100) {
    await Promise.all(phones.slice(first, first + 100).map((phone) => phone.join()))
  }
  await wait(500)
  const join = ((cpuOf(pid) - cpu) * 1000) / phones.length
  const grown = (memoryOf(pid) - memory) / phones.length

  await open()
  await wait(500)
  cpu = cpuOf(pid)
  await everybodyAnswers(phones, answersEach)
  const answer = ((cpuOf(pid) - cpu) * 1000) / (phones.length * answersEach)

  await wait(1000)
  for (const phone of phones) phone.messages = 0
  cpu = cpuOf(pid)
  for (let n = 0; n < updates; n++) await update(n)
  await wait(500)
  const delivered = phones.reduce((sum, phone) => sum + phone.messages, 0)
  return { join, memory: grown, answer, delivery: ((cpuOf(pid) - cpu) * 1000) / delivered }
}

async function bare(): Promise<Measured> {
  const child: ChildProcess = fork(fileURLToPath(new URL('./bareServer.ts', import.meta.url)), {
    execPath: 'taskset',
    execArgv: [...serverCore.slice(1), process.execPath, '--import', 'tsx'],
  })
  const [port] = await once(child, 'message')
  const url = `http://127.0.0.1:${port}`
  const phones = participantCookies(crowd).map((cookie) => new Phone(url, cookie))
  const measured = await measure(
    {
      url,
      pid: child.pid as number,
      open: async () => {},
      update: async (n) => {
        child.send({ 'results:p1': [250 + n, 250, 250, 250] })
        await wait(250)
      },
    },
    phones,
  )
  for (const phone of phones) phone.leave()
  child.kill()
  await once(child, 'exit')
  return measured
}

/** Our server, on a Redis or on its own disk. */
async function ours(redisUrl?: string) {
  const { folder, remove } = temporaryFolder()
  const server = await startServer({
    dataDir: folder,
    wrapper: serverCore,
    env: {
      COOKIE_SECRET: cookieSecret,
      PROGRAMME_DIR: programme,
      ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    },
  })
  const pid = server.process.pid as number
  const host: Person = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
  })
  const phones = participantCookies(crowd).map((cookie) => new Phone(server.url, cookie))
  let isShown = false
  const subject: Subject = {
    url: server.url,
    pid,
    open: async () => void (await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)),
    update: async (n) => {
      if (!isShown) await host.ask({ type: 'showResult', pollId: 'p1', run: 1 } as never)
      isShown = true
      const phone = phones[n] as Phone
      await phone.send({ id: nanoid(), type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } })
      await wait(250)
    },
  }
  const measured = await measure(subject, phones)
  const figures = await round({ phones, host, pid })
  for (const phone of phones) phone.leave()
  host.leave()
  await server.stop()
  remove()
  return { measured, figures }
}

/** Ours beside a bare server of the same kind. */
async function besideBare(): Promise<Figure[]> {
  const plain = await bare()
  const { measured, figures } = await ours()
  const redis = await startRedis()
  const onRedis = (await ours(redis.url)).measured
  await redis.dispose()
  const ratio = (key: keyof Measured) => measured[key] / plain[key]
  return [
    figure('CPU per durable answer, embedded to bare emit with ack', ratio('answer'), '×', { atMost: 1.3 }),
    figure('CPU per durable answer, on Redis to bare emit with ack', onRedis.answer / plain.answer, '×', {
      atMost: 1.6,
    }),
    figure('CPU per durable answer, embedded', measured.answer, 'µs'),
    figure('CPU per emit with ack, bare', plain.answer, 'µs'),
    figure('CPU per update delivered, ours to bare room emit', ratio('delivery'), '×', { atMost: 0.8 }),
    figure('CPU per update delivered', measured.delivery, 'µs'),
    figure('CPU per update delivered, bare', plain.delivery, 'µs'),
    figure('CPU per join with snapshot, ours to bare connect', ratio('join'), '×', { atMost: 1.3 }),
    figure('CPU per join with snapshot', measured.join, 'µs'),
    figure('memory per participant above bare', measured.memory - plain.memory, 'kB', { atMost: 8 }),
    ...figures,
  ]
}

/** What is measured, by the name that `--only` takes. */
const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  bare: () => medians(besideBare),
  crowd5000: () => medians(() => answeringCrowd(5000, 10_000, { cpu: 3 })),
  crowd10000: () =>
    medians(() => answeringCrowd(10_000, 10_000, { ackP99: 150, lastResult: 1000, held: 50 })),
  crowd19000: () =>
    medians(() => answeringCrowd(19_000, 20_000, { ackP99: 150, lastResult: 1000, held: 50, memory: 15 })),
  replay: async () => [
    figure('entries replayed per second', await replayed(500_000), '1/s', { atLeast: 400_000 }),
  ],
  start: async () => {
    const { seconds, cpu } = await started(1_000_000)
    return [
      figure('start with 1,000,000 entries', seconds, 's', { atMost: 3 }),
      figure('start with 1,000,000 entries, of CPU', cpu, 's'),
    ]
  },
  experiences: experienceFigures,
  flat: flatFigures,
  kinds: kindsOfQuestion,
  board: boardFigures,
  groups: groupFigures,
  growth: growthFigures,
  instances: instanceFigures,
  scrolling: scrollingFigures,
}
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } })
keepToLoadCore()
const wanted = values.only === undefined ? Object.keys(parts) : values.only.split(',')
const report: Figure[] = []
for (const name of wanted) {
  const part = parts[name]
  if (part === undefined) throw new Error(`--only takes ${Object.keys(parts).join(', ')}`)
  report.push(...(await part()))
}
print(report, values.json === true)
process.exit(report.some(({ figure: name, met }) => name.startsWith('growth') && met === false) ? 1 : 0)
