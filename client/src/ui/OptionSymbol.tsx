import type { SymbolName } from '@companion/shared/symbols'

/** The symbol of an option, beside its words and never in place of them. */
export function OptionSymbol({ name }: { name: SymbolName }) {
  return (
    <svg className="app-option-symbol" width="32" height="32" aria-hidden="true" focusable="false">
      <use href={`/symbols.svg#${name}`} />
    </svg>
  )
}
