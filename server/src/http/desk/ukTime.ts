const zone = 'Europe/London'
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The date and the time of the clock in the United Kingdom at an instant: `2027-01-12`, `19:00`. */
export function ukTime(iso: string): { date: string; time: string } {
  const all = Object.fromEntries(parts.formatToParts(Date.parse(iso)).map(({ type, value }) => [type, value]))
  return { date: `${all['year']}-${all['month']}-${all['day']}`, time: `${all['hour']}:${all['minute']}` }
}

/** The instant at which the clock in the United Kingdom shows a date and a time; null where there is none. */
export function fromUkTime(date: string, time: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return null
  // The clock is never more than an hour ahead of UTC.
  for (const offset of ['+00:00', '+01:00']) {
    const iso = `${date}T${time}:00${offset}`
    if (Number.isNaN(Date.parse(iso))) return null
    const shown = ukTime(iso)
    if (shown.date === date && shown.time === time) return iso
  }
  return null
}
