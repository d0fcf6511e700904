import { answerRefusals } from './answerRefusals.ts'

/**
 * Why a command did nothing: a closed list of codes, each with the sentence a parent reads. The sentence is sent with
 * the refusal, so phones do not carry this list. `retry` marks what passes by itself: the outbox keeps the command and
 * sends it again.
 */
export const refusals = {
  ...answerRefusals,
  'command.unreadable': { message: 'We could not read that. Reload the page and try again.' },
  'command.notAllowed': { message: 'You cannot do that from this page.' },
  'command.tooFast': { message: 'You are sending very quickly. Wait a moment, then try again.', retry: true },
  'command.tooMany': {
    message: 'You have sent as much as one person can in this session. What you sent before is saved.',
  },
  'connection.tooMany': {
    message: 'You have this session open in too many places. Close some of them, then reload this page.',
  },
  'poll.unknown': { message: 'That question is not part of this session.' },
  'poll.notOpen': { message: 'This question is not open yet.' },
  'poll.closed': { message: 'This question has closed, so we could not take your answer.' },
  'poll.alreadyOpen': { message: 'This question is already open. Another host may have opened it.' },
  'poll.alreadyClosed': { message: 'This question is already closed. Another host may have closed it.' },
  'poll.otherRun': { message: 'This question has been asked again since. Please answer the new one.' },
  'poll.resultAlreadyShown': { message: 'The result is already shown. Another host may have shown it.' },
  'poll.resultAlreadyHidden': { message: 'The result is already hidden. Another host may have hidden it.' },
  'poll.answeredLive': {
    message: 'You answered this question during the session, so you cannot change your answer now.',
  },
  'poll.notAnswered': { message: 'You have not answered this question, so there is nothing to remove.' },
  'poll.alreadyModerated': { message: 'That has already been done. Another host may have done it.' },
  'poll.textUnknown': { message: 'The person who wrote that has changed or removed it.' },
  'poll.resultNever': { message: 'This question is set to never show its result to participants.' },
  'people.unknown': { message: 'Choose an answer from the list.' },
  'session.paused': {
    message: 'The session is paused. Your answer is still here. Send it when the session restarts.',
  },
  'session.ended': { message: 'The session has ended, so we could not accept this.' },
  'session.full': {
    message: 'This session is full, so we could not accept this.',
  },
  'code.again': { message: 'Give your access code again before you end the session.' },
  'session.notEnded': { message: 'The session has not ended. End it first.' },
  'session.sealed': {
    message:
      'This session is now closed. We have kept what people said but not who said it, so nothing can be added or changed.',
  },
  'session.stopped': {
    message: 'This session has stopped because of a fault on our side. We are working on it.',
    retry: true,
  },
  'session.alreadySo': { message: 'That has already been done. Another host may have done it.' },
  'team.unknown': { message: 'They have left the team, or have not said their name yet.' },
  'activity.unknown': { message: 'That is no longer on the run sheet. Another host may have removed it.' },
  'activity.changed': {
    message: 'Another host has changed this. Check the new version, then make your change.',
  },
  'activity.asked': {
    message: 'This has already been asked, so it stays on the run sheet. You can skip it instead.',
  },
  'activity.sameOption': { message: 'Two answers say the same. Change one of them.' },
  'activity.full': { message: 'A run sheet can have up to 100 activities. Remove one first.' },
  'note.unknown': { message: 'We cannot find that note.' },
  'question.unknown': { message: 'That question has been removed.' },
  'question.notYet': {
    message: 'You can ask questions when the session has started. Copy this and keep it until then.',
  },
  'question.tooMany': {
    message: 'You have asked as many questions as one person can. You can support other people’s questions.',
  },
  'question.tooManyWaiting': {
    message:
      'Several of your questions are waiting to be read. When a host has read one, you can ask another.',
  },
  'question.notYours': { message: 'Only the person who asked a question can change it.' },
  'question.decided': {
    message: 'A host is already looking at this, so you cannot change it. You can remove it and ask again.',
  },
  'question.notShown': { message: 'That question is not on the board.' },
  'question.alreadySo': { message: 'That has already been done. Another host may have done it.' },
  'question.reason': { message: 'Choose a reason. The person who asked will see it.' },
  'question.changed': {
    message: 'Someone has just changed this question or made a decision about it. Check it again.',
  },
  'question.notGiven': { message: 'This question has not been given to the panel.' },
  'question.taken': { message: 'Another moderator is reading this. You can take it after a minute.' },
  'question.topic': { message: 'Choose a topic from the list, or leave it empty.' },
  'question.answering': {
    message: 'This question is being answered now. Mark it as answered, then combine it.',
  },
  'question.join': {
    message:
      'You can only combine it with a question that is on the board and not already combined with another.',
  },
  'danger.unknown': { message: 'We cannot find that message.' },
  'danger.taken': { message: 'Someone else has already taken this. Their name is shown beside it.' },
  'breakout.unknown': { message: 'Those groups are not running. Reload the page to see the current ones.' },
  'breakout.running': { message: 'Groups are already running. End them first.' },
  'breakout.prompt': { message: 'Choose one of the prompts.' },
  'breakout.alreadySo': { message: 'That has already been done.' },
  'breakout.over': { message: 'The groups have ended. We have saved what you sent before.' },
  'breakout.removed': { message: 'A host has taken you out of the groups. You can still write on your own.' },
  'breakout.notIn': { message: 'Join a group first, or write on your own.' },
  'breakout.group': { message: 'That group has finished or no longer exists. Choose another.' },
  'breakout.room': { message: 'Enter the number of your room or table.' },
  'breakout.full': { message: 'That group is full. Choose another.' },
  'breakout.tooMuch': {
    message: 'You have added as much as one person can in this round. You can still agree with other people.',
  },
  'breakout.tooOften': {
    message: 'You have joined groups many times in this round. Ask a host if you need to move again.',
  },
  'breakout.moved': {
    message: 'You are now in a different group. If this is still right for that group, send it again.',
  },
  'breakout.contribution': { message: 'That has been removed, or someone else wrote it.' },
  'breakout.notScribe': { message: 'Someone else is taking notes now. You can take over.' },
  'breakout.sent': { message: 'This group’s notes have already been sent.' },
  'breakout.empty': { message: 'Enter at least one key point.' },
  'breakout.notOffered': { message: 'There are no notes to check at the moment.' },
  'breakout.notJudged': {
    message: 'Most of those who were in the group when the notes began need to say that it is fair.',
  },
  'breakout.point': { message: 'That is not being shown to everyone at the moment.' },
  'undo.late': { message: 'It is too late to undo this.' },
  'undo.notLast': { message: 'Something else has been done since then, so this cannot be undone.' },
  'undo.answered': {
    message: 'People have already answered, so this cannot be undone. You can close the question instead.',
  },
  'server.busy': {
    message: 'We are very busy. We have saved this on your device and will try again.',
    retry: true,
  },
  'server.storage': {
    message: 'We cannot save anything at the moment. We will try again shortly.',
    retry: true,
  },
  'server.stopping': { message: 'We are restarting. We will try again in a moment.', retry: true },
} as const satisfies Record<string, { message: string; retry?: true }>

export type RefusalCode = keyof typeof refusals
