import { Select } from '../ui/kit.ts'
import type { Controls } from './kind.ts'
import { templates } from './templates.ts'

type Props = {
  controls: Controls
  label?: string
  /** Whether people may say something else, and ready answers can be used. */
  hasOther?: boolean
}

/** A list that a host writes, one on each line. */
export function OptionsEditor({ controls, label = 'Answers, one on each line', hasOther = false }: Props) {
  const { area, set, tick } = controls
  return (
    <>
      {area('options', label, 6)}
      {hasOther && (
        <>
          <Select
            id="edit-template"
            label="Or use ready answers"
            none="Choose"
            options={Object.keys(templates).map((name) => [name, name])}
            value=""
            onChange={(chosen) => set('options', (templates[chosen.currentTarget.value] ?? []).join('\n'))}
          />
          {tick('other', 'Add ‘Something else’, with a line to write')}
        </>
      )}
      {tick('shuffle', 'Show them in another order to each person')}
    </>
  )
}
