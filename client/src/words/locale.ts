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
    plural: (count: number, forms: { [F in Intl.LDMLPluralRule]?: string } & { other: string }) =>
      forms[rules.select(count)] ?? forms.other,
  }
}
