/** Why a change to the programme does nothing, and what its organiser reads. */
export const programmeRefusals = {
  'programme.notAllowed': 'Only organisers can do this.',
  'programme.changed':
    'Someone else changed this while you were working on it. Check what they changed, then make your change again.',
  'programme.sessionTaken': 'Another session has this address. Choose another.',
  'programme.joinCodeTaken': 'Another session has this join code. Choose another.',
  'programme.eventTaken': 'Another event has this address. Choose another.',
  'programme.noContent': 'Choose what the session begins with.',
  'programme.unknown': 'This is no longer here. Someone else may have removed it.',
  'programme.noInvitation': 'This link has been used, or is too old. Ask for a new one.',
  'programme.unreadable': 'Something in this form cannot be taken. Check it, then try again.',
  'programme.away': 'This could not be stored. Try again in a moment.',
  'programme.noMoreTickets': 'This session already has as many invitations as it can have.',
  'programme.notEnded': 'Figures can be published when the session has ended.',
  'programme.noReason': 'Say what has changed, and why.',
  'programme.noMoreWebhooks': 'There are as many addresses as there can be. Remove one first.',
  'programme.noMoreTokens': 'They have as many tokens as they can have. End one first.',
  'programme.noMoreRequests': 'Many groups are waiting for an answer. Please ask again in a few days.',
  'programme.answersUnknown':
    'Something that this answers is in a session that is no longer here. Take it off, then try again.',
  'programme.noMoreThemes': 'There are as many themes as there can be. Remove one first.',
  'programme.noMorePlaced': 'As many texts of this session were decided on as can be.',
  'programme.alreadySo': 'That has already been done.',
} as const
export type ProgrammeRefusal = keyof typeof programmeRefusals
