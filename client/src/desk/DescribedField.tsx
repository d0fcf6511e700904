import { type Problem, problemIn } from '@companion/shared/programme/problem'
import { Textarea, TextInput } from '../ui/kit.ts'

/** What a field is called. With `rows` it takes more than a line, else it is as wide as `width` says and of the type `type`. */
export type Described = {
  label: string
  hint?: string
  rows?: number
  width?: 2 | 3 | 4 | 5 | 10 | 20
  type?: string
}

type Props<N extends string> = {
  name: N
  described: Described
  form: Readonly<Record<N, string>>
  problems: readonly Problem<N>[]
  /** What someone else has written since, where that is something else. */
  theirs?: Partial<Record<N, string>> | undefined
}

/** One field of a form at the desk: as it was typed, what must be put right in it, and what someone else has made of it. */
export function DescribedField<N extends string>({ name, described, form, problems, theirs }: Props<N>) {
  const { label, hint, rows, width, type } = described
  const other = theirs?.[name]
  const common = {
    id: name,
    name,
    label,
    hint: other === undefined ? hint : `Someone else has written: ${other === '' ? '(nothing)' : other}`,
    error: problemIn(problems, name),
    defaultValue: form[name],
    spellCheck: type === undefined,
    autoComplete: 'off',
  }
  return rows === undefined ? (
    <TextInput width={width} type={type} {...common} />
  ) : (
    <Textarea rows={rows} {...common} />
  )
}
