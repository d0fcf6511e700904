import type { AlikeView, HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'

export const filters = ['all', 'flagged', 'alike', 'longest'] as const
export type Filter = (typeof filters)[number]

/** Which questions of the queue someone wants to see, and which those are. */
export function useFilters(waiting: readonly HostQuestion[], alike: AlikeView) {
  const [filter, setFilter] = useState<Filter>('all')
  const [topic, setTopic] = useState('')
  const [search, setSearch] = useState('')
  const passes: Record<Filter, (card: HostQuestion) => boolean> = {
    all: () => true,
    flagged: ({ flags }) => flags !== undefined,
    alike: ({ question, copies }) => copies !== undefined || alike[question] !== undefined,
    longest: () => true,
  }
  const wanted = search.trim().toLowerCase()
  const found = waiting.filter(
    (card) =>
      passes[filter](card) &&
      (topic === '' || card.topic === topic) &&
      (wanted === '' || card.text.toLowerCase().includes(wanted)),
  )
  return {
    found: filter === 'longest' ? found.toSorted((one, next) => one.at - next.at) : found,
    counts: Object.fromEntries(filters.map((name) => [name, waiting.filter(passes[name]).length])) as Record<
      Filter,
      number
    >,
    isFiltered: filter !== 'all' || topic !== '' || wanted !== '',
    filter,
    setFilter,
    topic,
    setTopic,
    search,
    setSearch,
  }
}
