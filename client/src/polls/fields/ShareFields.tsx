import { field } from '@companion/shared/answers'
import type { QuestionOf } from '@companion/shared/commands/kinds'
import { useState } from 'react'
import type { FieldsProps } from './fieldsProps.ts'
import { inOrder } from './inOrder.ts'

/** 100 points to share out, with how many are left. */
export function ShareFields({ pollId, question, given, seed }: FieldsProps<QuestionOf<'points'>>) {
  const before = given && 'points' in given ? given.points : {}
  const [used, setUsed] = useState(Object.values(before).reduce((sum, share) => sum + share, 0))
  const left = 100 - used
  return (
    <>
      {inOrder(question.options, question.shuffle, seed, pollId).map(({ id, text }) => (
        <div className="govuk-form-group app-share" key={id}>
          <label className="govuk-label" htmlFor={`${pollId}-${id}`}>
            {text}
          </label>
          <input
            className="govuk-input govuk-input--width-3"
            id={`${pollId}-${id}`}
            name={field.share(id)}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={before[id]}
            aria-describedby={`${pollId}-left`}
            onInput={({ currentTarget: { form } }) => {
              const shares = form?.querySelectorAll<HTMLInputElement>('input[name^=share-]') ?? []
              setUsed([...shares].reduce((sum, share) => sum + (Number(share.value) || 0), 0))
            }}
          />
        </div>
      ))}
      <p className="govuk-body app-time" id={`${pollId}-left`}>
        {left === 0
          ? 'All 100 points are shared out.'
          : left > 0
            ? `${left} of 100 points left to share out.`
            : `That is ${-left} points too many.`}
      </p>
    </>
  )
}
