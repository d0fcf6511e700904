import { boxes } from '@companion/shared/experiences/experience'
import type { DeskQuery, DeskSummary } from '@companion/shared/experiences/pages'
import { alikeWith } from '../rules/experiences/copies.ts'
import { type ExperiencesState, isUrgent, type Shared } from '../rules/experiences/state.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/** How many are looked at before the clock is, and how long others may be held up, in milliseconds. */
const step = 500
const holdMs = 8

type Found = {
  /** Those on the page. Near-copies stand as one, but for what may be about danger. */
  shown: Shared[]
  /** How many stand in the whole list, and for how many experiences they do. */
  lines: number
  all: number
  summary: DeskSummary
}

type Said = NonNullable<Shared['said']>
/** By state, how far everything was read as of an entry: it is counted again after the next one. */
const summaries = new WeakMap<ExperiencesState, { offset: number; summary: DeskSummary }>()

/** By state, the words of each experience as they are searched, for as long as they are the same. */
const plain = new WeakMap<ExperiencesState, { said: Said; text: string }[]>()

function textOf(state: ExperiencesState, { number, said }: Shared): string {
  if (said === null) return ''
  const texts = plain.get(state) ?? []
  plain.set(state, texts)
  const known = texts[number]
  if (known?.said === said) return known.text
  const text = boxes
    .map((box) => said.words[box] ?? '')
    .join('\n')
    .toLowerCase()
  texts[number] = { said, text }
  return text
}

const inShow: Record<DeskQuery['show'], (one: Shared) => boolean> = {
  unread: ({ reading }) => reading === 'unread',
  urgent: isUrgent,
  marked: ({ marked }) => marked,
  read: ({ reading }) => reading === 'read',
  aside: ({ reading }) => reading === 'aside',
  all: () => true,
}

/** Whether one matches a query; `terms` are the words that are looked for. */
function isWanted(state: ExperiencesState, one: Shared, query: DeskQuery, terms: readonly string[]): boolean {
  const { show, theme, tag, alike } = query
  if (!inShow[show](one)) return false
  if (theme !== '' && (one.said?.theme ?? '-') !== theme) return false
  if (tag !== '' && !one.tags.includes(tag)) return false
  if (alike > 0 && !alikeWith(state.copies, alike)?.includes(one.number)) return false
  if (terms.length === 0) return true
  const text = textOf(state, one)
  return terms.every((term) => text.includes(term))
}

const termsOf = (words: string) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '')

/**
 * A page of the experiences that match a query, what may be about danger first and then the oldest; and how far all are read. It looks at every one of them, and
 * lets others go in between.
 */
export async function findExperiences(
  state: ExperiencesState,
  query: DeskQuery,
  { from, most }: { from: number; most: number },
): Promise<Found> {
  const terms = termsOf(query.words)
  const known = summaries.get(state)
  const summary = known?.offset === state.offset ? null : createSummary()
  const { offset } = state
  const list = createList(query)
  let since = performance.now()
  for (let at = 0; at < state.all.length; at++) {
    if (at % step === 0 && performance.now() - since > holdMs) {
      await yieldToEventLoop()
      since = performance.now()
    }
    const one = state.all[at] as Shared
    if (one.said === null) continue
    const alike = alikeWith(state.copies, one.number)
    summary?.add(one, alike)
    if (isWanted(state, one, query, terms)) list.add(one, alike)
  }
  const { lines, all } = list.end()
  const counted = summary?.end() ?? (known?.summary as DeskSummary)
  // What came in meanwhile is perhaps not counted: then it is counted again the next time.
  if (state.offset === offset) summaries.set(state, { offset, summary: counted })
  return { shown: lines.slice(from, from + most), lines: lines.length, all, summary: counted }
}

/** Collects what matches: what may be about danger before the rest, and near-copies once, unless it is them that are looked for. */
function createList({ alike: looked }: DeskQuery) {
  const groups = new Set<readonly number[]>()
  const urgent: Shared[] = []
  const others: Shared[] = []
  let all = 0
  return {
    add(one: Shared, alike: readonly number[] | undefined): void {
      all += 1
      if (isUrgent(one)) urgent.push(one)
      else if (alike === undefined || looked > 0 || !groups.has(alike)) {
        if (alike !== undefined) groups.add(alike)
        others.push(one)
      }
    },
    end: () => ({ lines: [...urgent, ...others], all }),
  }
}

/** Counts how far everything is read, and by whom. Near-copies are counted apart from what is in people’s own words. */
function createSummary() {
  const counts = { all: 0, unread: 0, read: 0, aside: 0, urgent: 0, marked: 0, copies: 0 }
  const groups = new Set<readonly number[]>()
  const readers = new Map<string, number>()
  const tags = new Map<string, number>()
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1)
  return {
    add(one: Shared, alike: readonly number[] | undefined): void {
      counts.all += 1
      counts[one.reading] += 1
      if (isUrgent(one)) counts.urgent += 1
      if (one.marked) counts.marked += 1
      if (alike !== undefined) {
        counts.copies += 1
        groups.add(alike)
      }
      if (one.decided !== null) add(readers, one.decided.by)
      for (const tag of one.tags) add(tags, tag)
    },
    end(): DeskSummary {
      const most = (counted: Map<string, number>) => [...counted].sort(([, one], [, next]) => next - one)
      return { ...counts, campaigns: groups.size, readers: most(readers), tags: most(tags) }
    },
  }
}
