import { createEvents, type EventAttributes } from 'ics'

/** Something that people can put into their calendars. Times are ISO 8601 instants. */
export type Dated = {
  /** The same for the same thing at any time, and of no other here. */
  id: string
  title: string
  startsAt: string
  endsAt: string
  place: string
  said: string
  /** Its page. */
  url: string
  /** How often it was changed. A calendar takes a higher one in place of a lower one. */
  version: number
  isCancelled: boolean
}

/** Dates as a calendar file (RFC 5545), by UTC: each device shows them by its own clock. */
export function calendarOf(name: string, dates: readonly Dated[]): string {
  const { error, value } = createEvents(dates.map(entryOf), { calName: name, productId: 'companion' })
  if (!value) throw error
  return value
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n')
}

/** The most octets of a line. The package counts characters, which are up to four octets each in other scripts. */
const lineOctets = 75

/** A line as it is written: what is too long goes on in the next one, after a space. */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > lineOctets) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += letter
    octets += size
  }
  return lines.join('\r\n')
}

function entryOf({
  id,
  title,
  startsAt,
  endsAt,
  place,
  said,
  url,
  version,
  isCancelled,
}: Dated): EventAttributes {
  return {
    uid: `${id}@${new URL(url).hostname}`,
    sequence: version,
    title,
    start: Date.parse(startsAt),
    end: Date.parse(endsAt),
    location: place,
    description: `${said}\n${url}`,
    url,
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    busyStatus: 'BUSY',
  }
}
