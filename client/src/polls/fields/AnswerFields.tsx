import type { Question } from '@companion/shared/commands/kinds'
import { ChoiceFields } from './ChoiceFields.tsx'
import type { FieldsProps } from './fieldsProps.ts'
import { RankingFields } from './RankingFields.tsx'
import { ScaleFields } from './ScaleFields.tsx'
import { ShareFields } from './ShareFields.tsx'
import { StatementFields } from './StatementFields.tsx'
import { NumberField, TextField, WordFields } from './TypedFields.tsx'

/** The form controls of a question, by its kind. They keep their own values, and post them without JavaScript. */
export function AnswerFields({ question, ...props }: FieldsProps<Question>) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceFields question={question} {...props} />
    case 'scale':
      return <ScaleFields question={question} {...props} />
    case 'ranking':
      return <RankingFields question={question} {...props} />
    case 'points':
      return <ShareFields question={question} {...props} />
    case 'numeric':
      return <NumberField question={question} {...props} />
    case 'text':
      return <TextField question={question} {...props} />
    case 'words':
      return <WordFields question={question} {...props} />
    case 'statements':
      return <StatementFields question={question} {...props} />
  }
}

/** Whether someone can type something in an answer, so that what not to write must be said beside it. */
export function asksForWords(question: Question): boolean {
  return (
    question.kind === 'text' || question.kind === 'words' || ('other' in question && question.other === true)
  )
}
