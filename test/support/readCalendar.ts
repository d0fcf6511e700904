/** A line of a calendar file, its text as it was before it was written there. */
type Line = { name: string; value: string }

/** What an entry of a calendar holds, by the name of the line. */
export type CalendarEntry = Record<string, string>

/** Reads a calendar file as RFC 5545 has it, and throws at what is not so: an independent check of what writes it. */
export function readCalendar(file: string): { of: CalendarEntry; entries: CalendarEntry[] } {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end')
  const raw = file.slice(0, -2).split('\r\n')
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`a line ends in half a line break: ${line}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets: ${line}`)
  }
  const lines = raw
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(lineOf)
  const of: CalendarEntry = {}
  const entries: CalendarEntry[] = []
  const open: string[] = []
  for (const { name, value } of lines) {
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') entries.push({})
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends where it did not begin`)
    } else put(open.at(-1) === 'VEVENT' ? (entries.at(-1) as CalendarEntry) : of, name, value)
  }
  if (open.length > 0) throw new Error(`${open} does not end`)
  for (const entry of entries) checkEntry(entry)
  if (of['VERSION'] !== '2.0' || of['PRODID'] === undefined) throw new Error('no version, or no product')
  return { of, entries }
}

function lineOf(line: string): Line {
  const [, name, value] = /^([A-Z-]+)(?:;[^:"]*)?:(.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) throw new Error(`not a line of a calendar: ${line}`)
  return {
    name,
    value: value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)),
  }
}

function put(where: CalendarEntry, name: string, value: string): void {
  if (name in where) throw new Error(`${name} stands there twice`)
  where[name] = value
}

/** What every entry must have, with its times in UTC: one without a zone would be at another time in another country. */
function checkEntry(entry: CalendarEntry): void {
  for (const name of ['UID', 'SUMMARY'])
    if (!entry[name]) throw new Error(`an entry without ${name}: ${JSON.stringify(entry)}`)
  for (const name of ['DTSTAMP', 'DTSTART', 'DTEND'])
    if (!/^\d{8}T\d{6}Z$/.test(entry[name] ?? '')) throw new Error(`${name} is not in UTC: ${entry[name]}`)
  if ((entry['DTEND'] as string) <= (entry['DTSTART'] as string)) throw new Error('it ends before it starts')
}
