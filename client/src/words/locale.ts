/** A text for each form that a number takes in the language. */
type PluralForms = { [F in Intl.LDMLPluralRule]?: string } & { other: string }

/** How a language writes numbers, times and lists, and which form a number takes: what its messages are made with. */
export function localeOf(tag: string) {
  const numbers = new Intl.NumberFormat(tag)
  const lists = new Intl.ListFormat(tag)
  const rules = new Intl.PluralRules(tag)
  const timeZone = 'Europe/London'
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone })
  const days = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  })
  return {
    number: (value: number) => numbers.format(value),
    list: (parts: readonly string[]) => lists.format(parts),
    /** The time of day in England, milliseconds since 1970. */
    time: (at: number) => clock.format(at),
    day: (at: number) => days.format(at),
    plural: (count: number, forms: PluralForms) => forms[rules.select(count)] ?? forms.other,
  }
}

type Writing = {
  /** The language's tag, by which a number takes its form. */
  tag: string
  /** Between thousands and before decimals. */
  marks: readonly [thousands: string, decimals: string]
  /** Between the parts of a list; and the last two of them in words, such as `one and two`. */
  comma: string
  and: (before: string, last: string) => string
  /** From Sunday on, and from January on, as they stand in a date. */
  weekdays: readonly string[]
  months: readonly string[]
  date: (weekday: string, day: number, month: string, year: number) => string
}

/**
 * The same as `localeOf` in a language that not every browser can write numbers and dates in: a page must read the same
 * from the server and in each browser. Hours are counted to 24.
 */
export function writtenLocale(writing: Writing): ReturnType<typeof localeOf> {
  const rules = new Intl.PluralRules(writing.tag)
  const { number, time } = localeOf('en-GB')
  const [thousands, decimals] = writing.marks
  return {
    number: (value) => number(value).replace(/[,.]/g, (mark) => (mark === ',' ? thousands : decimals)),
    list: (parts) =>
      parts.length < 2
        ? parts.join('')
        : writing.and(parts.slice(0, -1).join(writing.comma), parts.at(-1) as string),
    time,
    day(at) {
      const inEngland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(at)
      const date = new Date(`${inEngland}T00:00Z`)
      const weekday = writing.weekdays[date.getUTCDay()] as string
      const month = writing.months[date.getUTCMonth()] as string
      return writing.date(weekday, date.getUTCDate(), month, date.getUTCFullYear())
    },
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
  }
}
