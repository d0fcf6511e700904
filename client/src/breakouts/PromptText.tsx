import type { Prompt } from '@companion/shared/commands/breakouts'
import { Caption, Details, List, Text } from '../ui/kit.ts'
import { useWords } from './useWords.ts'

/** What to talk about: the question, a few that help, and the same in Easy Read. */
export function PromptText({ prompt: { title, text, helping, easyRead } }: { prompt: Prompt }) {
  const words = useWords()
  return (
    <>
      <Caption as="p" size="m">
        {title}
      </Caption>
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
