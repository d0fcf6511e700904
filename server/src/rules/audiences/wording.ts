import type { Prompt } from '@companion/shared/commands/breakouts'
import type { Question } from '@companion/shared/kinds/registry'
import { easyRead } from '@companion/shared/languages'
import type { RoundView } from '@companion/shared/views/breakouts'
import type { RunView } from '@companion/shared/views/polls'
import type { SessionInfo } from '@companion/shared/views/session'
import { openRunView, runOf } from '../polls/slices.ts'
import type { SessionState } from '../state.ts'
import { participantView } from './participant.ts'
import { parseSliceName } from './view.ts'

/** What the team has prepared, in one language other than English: what each English text is there. */
export type Wording = { language: string; texts: ReadonlyMap<string, string> }

/** The wordings there are, by the code of their language. */
export type Wordings = ReadonlyMap<string, Wording>

/** The fields that hold the team's own words, in everything that they prepare. */
const worded = new Set([
  'text',
  'hint',
  'contentNote',
  'title',
  'lead',
  'principle',
  'whatNext',
  'low',
  'middle',
  'high',
  'unit',
  'helping',
  'heading',
  'list',
  'name',
  'short',
  'long',
  'place',
  'travel',
  'accessibility',
])

/** A value with every text of the team in the language, as far as there is one; `onMissing` hears of each that there is not. */
export function reworded<T>(value: T, { texts }: Wording, onMissing: (text: string) => void = () => {}): T {
  const inWords = (one: unknown, field: string): unknown => {
    if (typeof one === 'string') {
      if (!worded.has(field)) return one
      const found = texts.get(one)
      if (found === undefined) onMissing(one)
      return found ?? one
    }
    if (Array.isArray(one)) return one.map((part) => inWords(part, field))
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, inWords(part, name)]))
  }
  return inWords(value, '') as T
}

/** A question's own version in a language, put in the place of its words. */
function ownVersion({ versions, ...question }: Question, language: string): Question {
  const version = versions?.[language]
  if (version === undefined) return question as Question
  const { text, hint, options = {} } = version
  const named = (parts: readonly { id: string; text: string }[]) =>
    parts.map((part) => ({ ...part, text: options[part.id] ?? part.text }))
  return {
    ...question,
    text,
    ...(hint !== undefined && { hint }),
    ...('options' in question && { options: named(question.options) }),
    ...('statements' in question && { statements: named(question.statements) }),
  } as Question
}

/**
 * A question in a language: in the version that a host gave it, else in the words of the programme. It is in English, as a
 * whole and marked, where a text of it is in neither: half a question in each language would be worse.
 */
export function questionIn(
  wording: Wording,
  question: Question,
): { question: Question; untranslated?: true } {
  const own = ownVersion(question, wording.language)
  const { text, hint, options } = question.versions?.[wording.language] ?? {}
  const given = new Set([text, hint, ...Object.values(options ?? {})])
  let isWhole = true
  const found = reworded(own, wording, (missing) => {
    isWhole &&= given.has(missing)
  })
  if (isWhole) return { question: found }
  const { versions: _, ...asAsked } = question
  return { question: asAsked as Question, untranslated: true }
}

/** What everyone may know of a session, in a language; as it is where there is no wording. */
export function infoIn(wording: Wording | undefined, info: SessionInfo): SessionInfo {
  return wording === undefined ? info : reworded(info, wording)
}

/** A prompt in a language. Its Easy Read version is English, so it stands for the prompt in Easy Read and is in no other language. */
function promptIn(wording: Wording, { easyRead: simple, ...prompt }: Prompt): Prompt {
  const isKnown = wording.texts.has(prompt.text)
  const found = reworded(prompt, wording)
  return wording.language === easyRead && !isKnown ? { ...found, text: simple ?? prompt.text } : found
}

/** A slice of a participant's view in a language: what the team prepared is in it, what people wrote is as they wrote it. */
export function sliceIn(wording: Wording, state: SessionState, name: string): unknown {
  const { kind, about } = parseSliceName(name)
  if (kind === 'poll') {
    const run = runOf(state, about)
    return run && ({ ...openRunView(run), ...questionIn(wording, run.question) } satisfies RunView)
  }
  const slice = participantView.slice(state, name)
  if (slice === undefined) return slice
  if (kind === 'round') {
    const { prompts, ...round } = slice as RoundView
    return { ...round, prompts: prompts.map((prompt) => promptIn(wording, prompt)) }
  }
  return kind === 'stage' || kind === 'whoYouAre' || kind === 'asking' ? reworded(slice, wording) : slice
}

/** The languages that each question is not in as it would be asked next, by the id of its poll; polls that are in all are left out. */
export function untranslated(state: SessionState, wordings: Wordings): Record<string, string[]> {
  const lacking = [...state.polls].flatMap(([id, { activity }]) => {
    const missing = [...wordings.values()].filter(
      (wording) => questionIn(wording, activity.question).untranslated,
    )
    return missing.length === 0 ? [] : [[id, missing.map(({ language }) => language)] as const]
  })
  return Object.fromEntries(lacking)
}
