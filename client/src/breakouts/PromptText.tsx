import type { Prompt } from '@companion/shared/commands/breakouts'
import type { ReactNode } from 'react'
import { ContentNote } from '../ui/ContentNote.tsx'
import { Caption, Details, List, Text } from '../ui/kit.ts'
import { useWords } from './useWords.ts'

/** What to talk about: the question, a few that help, and the same in Easy Read. */
export function PromptText({ prompt, skip }: { prompt: Prompt; skip: ReactNode }) {
  const { title, contentNote } = prompt
  return (
    <>
      <Caption as="p" size="m">
        {title}
      </Caption>
      {contentNote === undefined ? (
        <Words {...prompt} />
      ) : (
        <ContentNote text={contentNote} isPassed={false} skip={skip}>
          <Words {...prompt} />
        </ContentNote>
      )}
    </>
  )
}

function Words({ text, helping, easyRead }: Prompt) {
  const words = useWords()
  return (
    <>
      <Text>
        <strong>{text}</strong>
      </Text>
      <List kind="bullet">
        {helping.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </List>
      {easyRead !== undefined && (
        <Details summary={words.easyRead}>
          <div className="app-easy">{easyRead}</div>
        </Details>
      )}
    </>
  )
}
