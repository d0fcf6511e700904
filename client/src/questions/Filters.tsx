import type { ModeratorView } from '@companion/shared/views/host'
import { useState } from 'react'
import { useSlice } from '../live/useView.ts'
import { Select, TextInput } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { type Filter, filters, type useFilters } from './useFilters.ts'

const names: Record<Filter, string> = {
  all: 'All',
  flagged: 'Flagged',
  alike: 'Alike',
  longest: 'Longest wait',
}

/** Which questions to see: in one row, with a search and topics behind a press. */
export function Filters(props: ReturnType<typeof useFilters>) {
  const { counts, filter, setFilter, topic, setTopic, search, setSearch } = props
  const { topics = [] } = useSlice<ModeratorView, 'asking'>('asking') ?? {}
  const [isFinding, setFinding] = useState(false)
  function find(): void {
    // What cannot be seen does not leave anything out.
    if (isFinding) {
      setSearch('')
      setTopic('')
    }
    setFinding(!isFinding)
  }
  return (
    <search className="app-filters" aria-label="Which questions to see">
      <div className="app-filters__row">
        {filters.map((name) => (
          <button
            key={name}
            type="button"
            className="app-filter"
            aria-pressed={filter === name}
            onClick={() => setFilter(name)}
          >
            {names[name]}
            {name !== 'longest' && ` ${number(counts[name])}`}
          </button>
        ))}
        <button type="button" className="app-filter" aria-expanded={isFinding} onClick={find}>
          Find
        </button>
      </div>
      {isFinding && (
        <div className="app-filters__row">
          <TextInput
            id="queue-search"
            type="search"
            isCompact
            aria-label="Search the questions to read"
            placeholder="Words in them"
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          {topics.length > 0 && (
            <Select
              id="queue-topic"
              isCompact
              className="app-act-select"
              aria-label="Topic"
              none="Any topic"
              options={topics.map(({ id, text }) => [id, text])}
              value={topic}
              onChange={({ currentTarget }) => setTopic(currentTarget.value)}
            />
          )}
        </div>
      )}
    </search>
  )
}
