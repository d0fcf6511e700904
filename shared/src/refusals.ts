/**
 * Why a command did nothing: a closed list of codes, each with the sentence a parent reads.
 * `retry` marks what passes by itself: the outbox keeps the command and sends it again.
 */
export const refusals = {
  'command.unreadable': { message: 'We could not read that. Reload the page and try again.' },
  'command.notAllowed': { message: 'Only a host can do that.' },
  'command.tooFast': { message: 'You are sending very quickly. Wait a moment, then try again.', retry: true },
  'poll.unknown': { message: 'That question is not part of this session.' },
  'poll.notOpen': { message: 'This question is not open yet.' },
  'poll.closed': { message: 'This question has closed, so we could not take your answer.' },
  'poll.alreadyOpen': { message: 'This question is already open. Another host may have opened it.' },
  'poll.alreadyClosed': { message: 'This question is already closed. Another host may have closed it.' },
  'poll.otherRun': { message: 'This question has been asked again since. Please answer the new one.' },
  'poll.resultAlreadyShown': { message: 'The result is already shown. Another host may have shown it.' },
  'poll.resultAlreadyHidden': { message: 'The result is already hidden. Another host may have hidden it.' },
  'poll.optionUnknown': { message: 'Choose one of the answers on the list.' },
  'server.busy': {
    message: 'We are very busy. Your answer is kept on this device and we will try again.',
    retry: true,
  },
  'server.storage': {
    message: 'We cannot store anything right now. We will try again shortly.',
    retry: true,
  },
  'server.stopping': { message: 'We are restarting. We will try again in a moment.', retry: true },
} as const satisfies Record<string, { message: string; retry?: true }>

export type RefusalCode = keyof typeof refusals

/** Whether the same command may succeed later without anybody changing it. */
export function passesByItself(code: RefusalCode): boolean {
  return 'retry' in refusals[code]
}
