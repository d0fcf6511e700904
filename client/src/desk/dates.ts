const short = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** A day of the calendar in a table: `3 May 2027`. */
export const dateInWords = (day: string) => short.format(Date.parse(`${day}T00:00Z`))
