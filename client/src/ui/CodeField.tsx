import { TextInput } from './TextInput.tsx'

type Props = {
  label: string
  hint: string
  /** What to put right, if something is. */
  problem: string | undefined
  /** A code that stands on the screen may be seen; one that opens a page may not. */
  isSecret: boolean
  code?: string | undefined
}

/** A line for a code, with its label, its hint, and what to put right. */
export function CodeField({ label, hint, problem, isSecret, code }: Props) {
  return (
    <TextInput
      id="code"
      label={label}
      labelSize="m"
      hint={hint}
      error={problem}
      width={20}
      className="app-code"
      name="code"
      type={isSecret ? 'password' : 'text'}
      defaultValue={code}
      autoComplete={isSecret ? 'current-password' : 'off'}
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={80}
    />
  )
}
