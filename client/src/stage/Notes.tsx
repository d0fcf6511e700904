import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { useNameOf } from '../team/useTeam.ts'
import { Button, List } from '../ui/kit.ts'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { timeOfDay } from '../words/time.ts'
import { SendLine } from './SendLine.tsx'

/** Notes from other hosts that this host has not acknowledged. */
export function NotesToRead({ me }: { me: string }) {
  const notes = useSlice<HostView, 'notes'>('notes') ?? []
  const { send } = useConnection()
  const unread = notes.filter(({ by, acknowledgedBy }) => by !== me && !acknowledgedBy.includes(me))
  const newest = unread.at(-1)
  const nameOf = useNameOf(me)
  useAnnouncement(
    newest?.id ?? '',
    newest === undefined ? null : `Note from ${nameOf(newest.by)}: ${newest.text}`,
  )
  return unread.map(({ id, text, by, at }) => (
    <p key={id} className="app-strip app-strip--note">
      <span>
        <strong>{text}</strong>{' '}
        <span className="app-quiet">
          From {nameOf(by)}, {timeOfDay(at)}
        </span>
      </span>
      <Button
        variant="secondary"
        onClick={() => send({ type: 'acknowledgeNote', noteId: id })}
        text="I have read this"
      />
    </p>
  ))
}

/** Write a note to the other hosts, and see who has read the last ones. */
export function NotesSent({ me }: { me: string }) {
  const notes = useSlice<HostView, 'notes'>('notes') ?? []
  const { send } = useConnection()
  const nameOf = useNameOf(me)
  const sent = notes.filter(({ by }) => by === me).slice(-3)
  return (
    <>
      <SendLine
        id="note-to-hosts"
        label="Note to the other hosts"
        most={300}
        button="Send the note"
        onSend={(text) => send({ type: 'noteToHosts', text })}
      />
      {sent.length > 0 && (
        <List isSmall>
          {sent.map(({ id, text, acknowledgedBy }) => (
            <li key={id}>
              ‘{text}’{' '}
              {acknowledgedBy.length === 0
                ? 'Not read yet.'
                : `Read by ${acknowledgedBy.map(nameOf).join(', ')}.`}
            </li>
          ))}
        </List>
      )}
    </>
  )
}
