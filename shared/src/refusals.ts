import { answerRefusals } from './answerRefusals.ts'

/**
 * Why a command did nothing: a closed list of codes, each with the sentence a parent reads. A phone gets the sentence
 * with the refusal, and has the whole list nowhere. `retry` marks what passes by itself: the outbox keeps the command and
 * sends it again.
 */
export const refusals = {
  ...answerRefusals,
  'command.unreadable': { message: 'We could not read that. Reload the page and try again.' },
  'command.notAllowed': { message: 'That is not for this page to do.' },
  'command.tooFast': { message: 'You are sending very quickly. Wait a moment, then try again.', retry: true },
  'poll.unknown': { message: 'That question is not part of this session.' },
  'poll.notOpen': { message: 'This question is not open yet.' },
  'poll.closed': { message: 'This question has closed, so we could not take your answer.' },
  'poll.alreadyOpen': { message: 'This question is already open. Another host may have opened it.' },
  'poll.alreadyClosed': { message: 'This question is already closed. Another host may have closed it.' },
  'poll.otherRun': { message: 'This question has been asked again since. Please answer the new one.' },
  'poll.resultAlreadyShown': { message: 'The result is already shown. Another host may have shown it.' },
  'poll.resultAlreadyHidden': { message: 'The result is already hidden. Another host may have hidden it.' },
  'poll.notAnswered': { message: 'There is no answer of yours to take back.' },
  'poll.alreadyModerated': { message: 'That is already done. Another host may have done it.' },
  'poll.textUnknown': { message: 'Whoever wrote that has changed it or taken it back.' },
  'poll.resultNever': { message: 'This question is set never to show its result to participants.' },
  'people.unknown': { message: 'That is not one of the answers. Choose one from the list.' },
  'session.paused': {
    message: 'The session is paused. Your answer is still here: send it again when the session goes on.',
  },
  'session.ended': { message: 'The session has ended, so we could not take this.' },
  'session.notEnded': { message: 'The session has not ended. End it first.' },
  'session.sealed': {
    message:
      'This session is over for good. We keep what people said, but not who said it, so nothing more can be added or changed.',
  },
  'session.alreadySo': { message: 'The session is already like that. Another host may have pressed first.' },
  'activity.unknown': { message: 'That is no longer on the run sheet. Another host may have removed it.' },
  'activity.changed': {
    message: 'Another host changed this in the meantime. Look at it again, then change it.',
  },
  'activity.asked': { message: 'This was asked, so it stays on the run sheet. You can skip it.' },
  'activity.full': { message: 'A run sheet holds 100 activities. Remove one first.' },
  'note.unknown': { message: 'That note is not there.' },
  'question.unknown': { message: 'That question is not there any more.' },
  'question.notYours': { message: 'Only whoever asked a question can change it.' },
  'question.decided': {
    message: 'A host has it now, so it cannot be changed. You can take it back and ask again.',
  },
  'question.notShown': { message: 'That question is not on the board.' },
  'question.alreadySo': { message: 'That is already done. Another host may have done it.' },
  'question.reason': { message: 'Choose a reason, so that whoever asked can be told.' },
  'question.changed': {
    message: 'Its words were changed, or somebody else decided on it, a moment ago. Look at it again.',
  },
  'question.notGiven': { message: 'This question was not given to the panel.' },
  'question.taken': { message: 'Another moderator is reading this. It is free again after a minute.' },
  'question.topic': { message: 'Choose a topic from the list, or none.' },
  'question.answering': { message: 'It is being answered now. Say that it is answered, then join it.' },
  'question.join': { message: 'Join it with another question that is on the board by itself.' },
  'breakout.unknown': { message: 'That round of groups is not the one that is on.' },
  'breakout.running': { message: 'Groups are on already. End them first.' },
  'breakout.prompt': { message: 'Choose one of the prompts.' },
  'breakout.alreadySo': { message: 'That is already so. Somebody else may have done it.' },
  'breakout.over': { message: 'The groups have ended. What you sent before is kept.' },
  'breakout.notIn': { message: 'Join a group first, or write alone.' },
  'breakout.group': { message: 'That group is not there, or is done. Choose another.' },
  'breakout.room': { message: 'Write the number of your room or table.' },
  'breakout.full': { message: 'There is no room just now. Choose another.' },
  'breakout.moved': { message: 'You are in another group now. See if it fits there, then send it again.' },
  'breakout.contribution': { message: 'That is not there any more, or is not yours.' },
  'breakout.notScribe': { message: 'Somebody else writes up now. You can take over.' },
  'breakout.sent': { message: 'This group’s write-up was sent already.' },
  'breakout.empty': { message: 'Write at least one key point first.' },
  'breakout.notOffered': { message: 'There is no write-up to look at just now.' },
  'breakout.notJudged': { message: 'Somebody else in the group must say first whether it is fair.' },
  'breakout.point': { message: 'That is not before everyone just now.' },
  'undo.late': { message: 'It is too late to undo this.' },
  'undo.notLast': { message: 'Something was done since, perhaps by another host, so this cannot be undone.' },
  'undo.answered': { message: 'People have answered already, so this stays. You can close the question.' },
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
