import { localeOf } from './locale.ts'

const { time, day } = localeOf('en-GB')

/** In English: the time of day in England, `19:04`. */
export { time as timeOfDay }

/** A day in words: `Tuesday 12 January 2027`. */
export function dayInWords(at: number): string {
  return day(at).replace(',', '')
}

/** A session's start in words: `Tuesday 12 January 2027 at 19:00`. */
export function startInWords(iso: string): string {
  const at = Date.parse(iso)
  return `${dayInWords(at)} at ${time(at)}`
}

const shortDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** A moment in a table, by the clock in England: `12 Jan 2027, 19:00`. */
export function momentInWords(at: number): string {
  return `${shortDay.format(at)}, ${time(at)}`
}

/** A time as people say it: `8 seconds`, `2 minutes 5 seconds`. */
export function duration(ms: number): string {
  const all = Math.max(1, Math.round(ms / 1000))
  const [minutes, rest] = [Math.floor(all / 60), all % 60]
  const count = (value: number, one: string) =>
    value === 0 ? [] : [`${value} ${one}${value === 1 ? '' : 's'}`]
  return [...count(minutes, 'minute'), ...count(rest, 'second')].join(' ')
}
