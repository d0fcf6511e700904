/** Text as it stands in a file: one that a program could take for a formula, or that begins with an apostrophe, has an apostrophe before it. */
const safe = (text: string) => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (value: string | number) => {
  const text = typeof value === 'number' ? String(value) : safe(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows of values as CSV (RFC 4180), in the order of the columns. */
export function csvOf<K extends string>(
  columns: readonly K[],
  rows: Iterable<Readonly<Record<K, string | number>>>,
): string {
  const lines = [columns.join(',')]
  for (const row of rows) lines.push(columns.map((column) => cell(row[column])).join(','))
  return `${lines.join('\r\n')}\r\n`
}
