import { useState } from 'react'
import { DangerStrip } from '../dangers/DangerStrip.tsx'
import { QuestionQueue } from '../questions/QuestionQueue.tsx'
import { useQueueKeys } from '../questions/useQueueKeys.ts'
import { HandedOver, Team } from '../team/Team.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { KeysHelp } from '../ui/KeysHelp.tsx'
import { Details, Heading, LinkButton } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { Refused } from '../ui/Refused.tsx'
import { SignedOut } from '../ui/SignedOut.tsx'
import { type Key, useKeys } from '../ui/useKeys.ts'
import type { ModeratorPageData } from './page.ts'

/** For those who read questions before others see them, and do nothing else. */
export function ModeratorPage({
  session,
  me,
  isNamed,
}: Pick<ModeratorPageData, 'session' | 'me' | 'isNamed'>) {
  const [hasKeys, setKeys] = useState(true)
  const [isHelping, setHelping] = useState(false)
  const keys: Key[] = [
    ...useQueueKeys(me),
    { key: '?', text: 'Show these keys', run: () => setHelping(true) },
  ]
  useKeys(keys, hasKeys && !isHelping)
  return (
    <Layout wide>
      <Heading level={1} size="m" className="app-console__title">
        {session.title} <span className="app-quiet">moderator</span>
      </Heading>
      <DangerStrip />
      <ConnectionNote />
      <SignedOut />
      <Refused />
      <HandedOver me={me} />
      <Heading level={2} size="s">
        Questions from participants
      </Heading>
      <div className="app-queue-page">
        <QuestionQueue me={me} session={session} />
      </div>
      <Details summary="Team">
        <Team me={me} isNamed={isNamed} />
      </Details>
      <div className="app-toolbar">
        <label className="app-check">
          <input type="checkbox" checked={hasKeys} onChange={() => setKeys(!hasKeys)} />
          Single keys press buttons
        </label>
        <LinkButton text="Show the keys (?)" onClick={() => setHelping(true)} />
        <form method="post" action="/sign-out">
          <LinkButton type="submit" text="Sign out" />
        </form>
      </div>
      {isHelping && <KeysHelp keys={keys} onClose={() => setHelping(false)} />}
    </Layout>
  )
}
