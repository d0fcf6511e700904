import type { DeclineReason } from '@companion/shared/questions'
import { Select } from '../ui/kit.ts'
import { shortReasons } from './useQueueKeys.ts'

type Props = { id: string; about: string; onDecline: (reason: DeclineReason) => void }

/** Decline, with the reason its author is told. */
export function DeclineSelect({ id, about, onDecline }: Props) {
  return (
    <Select
      isCompact
      id={id}
      className="app-act-select"
      aria-label={`Decline: ${about}`}
      none="Decline"
      options={Object.entries(shortReasons).map(([reason, why], index) => [reason, `${index + 1}. ${why}`])}
      value=""
      onChange={({ currentTarget }) => onDecline(currentTarget.value as DeclineReason)}
    />
  )
}
