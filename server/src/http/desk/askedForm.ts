import { safeguardingLead } from '@companion/shared/commands/runSheet'
import type { AskedForm } from '@companion/shared/programme/desk'
import type { Problem } from '@companion/shared/programme/problem'
import { type SessionContent, sessionContent } from '@companion/shared/programme/session'
import type { SessionState } from '../../rules/state.ts'

type WhoYouAre = SessionContent['whoYouAre']
type Topics = SessionContent['topics']

/** What is changed here and nowhere else. */
export type Asked = Pick<SessionContent, 'topics' | 'whoYouAre' | 'lead'>

/** What questions may be about, what people may say of themselves and who looks after their safety, as someone writes them. */
export function formOfAsked({ topics, whoYouAre, lead }: Asked): AskedForm {
  return {
    topics: topics.map(({ text }) => text).join('\n'),
    whoYouAre: writtenWhoYouAre(whoYouAre),
    leadName: lead?.name ?? '',
    leadReach: lead?.reach ?? '',
  }
}

const writtenWhoYouAre = ({ questions }: WhoYouAre): string =>
  questions
    .map(({ text, hint, options }) =>
      [text, ...(hint === undefined ? [] : [`? ${hint}`]), ...options.map((one) => `- ${one.text}`)].join(
        '\n',
      ),
    )
    .join('\n\n')

type Read = Asked | { problems: Problem<keyof AskedForm>[] }

/** What a form says, in the place of what was so before: a text that is still there keeps its id, and with it what was said of it. */
export function readAsked(form: AskedForm, before: SessionContent, state: SessionState): Read {
  const topics = withIds(linesOf(form.topics), before.topics)
  const whoYouAre = readWhoYouAre(form.whoYouAre, before.whoYouAre)
  const problems: Problem<keyof AskedForm>[] = []
  const { topics: asTopics, whoYouAre: asWhoYouAre } = sessionContent._zod.def.shape
  if (!asTopics.safeParse(topics).success)
    problems.push({ field: 'topics', text: 'Write at most 12 topics of at most 60 characters, no two alike' })
  else if (losesTopic(topics, before.topics, state))
    problems.push({
      field: 'topics',
      text: 'People have asked about a topic that you took out. Leave it in.',
    })
  if (!asWhoYouAre.safeParse(whoYouAre).success)
    problems.push({
      field: 'whoYouAre',
      text: 'Write at most 5 questions, each with 2 to 15 answers below it that begin with a dash, no two alike',
    })
  else if (state.people.size > 0 && writtenWhoYouAre(whoYouAre) !== writtenWhoYouAre(before.whoYouAre))
    problems.push({
      field: 'whoYouAre',
      text: 'People have answered these already. Copy the session to ask something else.',
    })
  const lead = readLead(form)
  if ('problem' in lead) problems.push(lead.problem)
  return problems.length > 0 || 'problem' in lead ? { problems } : { topics, whoYouAre, ...lead }
}

/** Who looks after people's safety: nobody is named where both boxes are empty. */
function readLead(form: AskedForm): Pick<Asked, 'lead'> | { problem: Problem<'leadName' | 'leadReach'> } {
  const [name, reach] = [form.leadName.trim(), form.leadReach.trim()]
  if (name === '' && reach === '') return { lead: undefined }
  const { name: asName, reach: asReach } = safeguardingLead._zod.def.shape
  if (!asName.safeParse(name).success)
    return { problem: { field: 'leadName', text: 'Write a name of at most 60 characters' } }
  if (!asReach.safeParse(reach).success)
    return { problem: { field: 'leadReach', text: 'Write how to reach them, in at most 200 characters' } }
  return { lead: { name, reach } }
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function losesTopic(topics: Topics, before: Topics, { questions }: SessionState): boolean {
  const ids = new Set(topics.map(({ id }) => id))
  const asked = new Set([...questions.values()].map(({ topic }) => topic))
  return before.some(({ id }) => asked.has(id) && !ids.has(id))
}

function readWhoYouAre(text: string, before: WhoYouAre): WhoYouAre {
  const questions: { text: string; hint?: string; options: string[] }[] = []
  for (const line of linesOf(text)) {
    const last = questions.at(-1)
    if (line.startsWith('- ')) last?.options.push(line.slice(2).trim())
    else if (line.startsWith('? ') && last !== undefined) last.hint = line.slice(2).trim()
    else questions.push({ text: line, options: [] })
  }
  const texts = questions.map((one) => one.text)
  return {
    fewest: before.fewest,
    questions: withIds(texts, before.questions).map(({ id, text: asked }, index) => {
      const { hint, options = [] } = questions[index] ?? {}
      const known = before.questions.find((one) => one.id === id)?.options ?? []
      return { id, text: asked, ...(hint !== undefined && { hint }), options: withIds(options, known) }
    }),
  }
}

/** Texts with ids: what had one keeps it, and what is new gets one that no other has. */
function withIds(texts: readonly string[], known: readonly { id: string; text: string }[]) {
  const taken = new Set(known.map(({ id }) => id))
  return texts.map((text) => {
    const id = known.find((one) => one.text === text)?.id ?? freshId(text, taken)
    taken.add(id)
    return { id, text }
  })
}

function freshId(text: string, taken: ReadonlySet<string>): string {
  const plain =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .slice(0, 16) || 'x'
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}-${n}`
    if (!taken.has(id) && id !== 'constructor') return id
  }
}
