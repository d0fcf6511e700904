import type { SegmentKind } from '@companion/shared/commands/runSheet'
import type { Status } from '../live/store.ts'
import { count, number } from '../words/numbers.ts'
import { dayInWords, startInWords, timeOfDay } from '../words/time.ts'
import { details } from './en/details.ts'
import { kinds } from './en/kinds.ts'
import { polls } from './en/polls.ts'
import { questions } from './en/questions.ts'

/** What live pages say to participants, in English. */
export const en = {
  language: { code: 'en', direction: 'ltr' as 'ltr' | 'rtl', name: 'English' },
  /** That no one whose language it is has read these messages yet; nothing where someone has. */
  unchecked: '',
  /** Beside what the team has prepared in English only. */
  untranslated: '',
  /** How the language writes numbers and times. */
  number,
  time: timeOfDay,
  day: dayInWords,
  start: startInWords,
  kinds,
  polls,
  questions,
  details,
  error: 'Error:',
  problem: 'There is a problem',
  skip: 'Skip to main content',
  loading: 'Loading',
  notLoaded: 'We could not load this part.',
  reload: 'Load the page again',
  refresh: 'Refresh this page',
  rehearsal: 'Rehearsal. The people are simulated and nothing counts.',
  /** The way to the page of languages, in the header. */
  chooseLanguage: 'Language',
  safety: 'Do not include a child’s name, school, diagnosis or address.',
  readFirst: 'A host will check this before anyone else sees it.',
  seenAtOnce: 'Everyone will see this straight away. A host can remove it.',
  urgent:
    'Is someone in danger now? Call 999. If you are worried about a child, call the NSPCC on 0808 800 5000. If you are under 19, call Childline on 0800 1111.',
  /** That a text is written for someone whom its writer helps. */
  helping: {
    summary: 'I am helping someone',
    who: 'Whose words are these?',
    own: 'I am writing for myself',
    theirWords: 'I am helping someone: their words',
    helperView: 'I am helping someone: my view',
    apart: 'We count these separately.',
  },
  /** Beside what a question is about that could be hard to read. */
  contentNote: { show: 'Show the question', skip: 'Skip this question' },
  /** Where a device can turn speech into words. */
  speech: {
    speak: 'Speak instead of typing',
    where:
      'Your browser may send your voice to the company that makes it, such as Apple, Google or Microsoft. That company turns it into words. We get only the words that you send. Do not say a child’s name, school, diagnosis or address.',
    start: 'Start',
    stop: 'Stop',
    listening: 'We are listening. Your words go into the box.',
    failed: 'That did not work. You can try again, or type.',
  },
  /** How the page stands to the server. */
  status: {
    lost: 'You are offline. We are trying to reconnect. Your answers are safe.',
    requests:
      'Live updates cannot reach you on this network. This page checks for changes every few seconds. You can take part as usual.',
    noCookies:
      'You need to allow cookies to take part. We use one cookie and it does not say who you are. When you have allowed it, load this page again.',
    gone: 'This session is now closed.',
    stopped:
      'This session has stopped because of a fault on our side. What you sent is safe. This page will carry on when it is fixed.',
    tooMany: 'This session is open in too many tabs. Close some of them. This page will then connect.',
  } satisfies Partial<Record<Status, string>>,
  connected: 'You are connected again.',
  fromHosts: 'From the hosts',
  fromHostsAt: (time: string) => `From the hosts, ${time}`,
  /** What is said aloud. */
  heard: {
    over: 'The break is over',
    ended: 'The session has ended',
    fromHosts: (text: string) => `From the hosts: ${text}`,
    round: 'You can join a small group',
    open: 'A new question is open',
    closed: 'The question has closed',
    result: 'The result is shown',
  },
  places: {
    label: 'Parts of this session',
    now: 'Now',
    questions: 'Questions',
    results: 'Results',
    you: 'You',
    new: 'new',
  },
  results: {
    title: 'Results so far',
    none: 'Results will appear here when a question has closed.',
  },
  you: {
    title: 'What you said',
    lead: 'Only you can see this page.',
    answers: 'Your answers',
    forget: 'Forget me on this device',
  },
  help: 'Help and settings',
  aloud: { read: 'Read this aloud', stop: 'Stop reading aloud' },
  call: 'Open the video call (opens in a new tab)',
  notStarted: 'This session has not started yet',
  startsOn: (start: string) => `This session is on ${start}.`,
  notStartedMore: 'Questions will appear here. You do not need to refresh the page.',
  received: (time: string) => `Received ${time}.`,
  preferNotToSay: 'Prefer not to say',
  ok: 'OK',
  undo: 'Undo',
  youWrote: (text: string) => `You wrote: ‘${text}’`,
  upTo: (most: number) => `Up to ${count(most, 'character', 'characters')}.`,
  left: (left: number) => `${count(left, 'character', 'characters')} left.`,
  sendingLater: 'Not sent yet. It is saved on this device and we will send it when you are back online.',
  cannotSend: 'Not sent yet.',
  notSent: 'Not sent.',
  pausedNote: 'Updates are paused. This page may be out of date.',
  /** What is on where no question is: what it is called, and what people can do meanwhile. */
  segments: {
    talk: { title: '', more: 'Listen on the video call. Questions will appear here.' },
    readOut: { title: 'What groups said', more: 'Listen on the video call. Key points will appear here.' },
    board: {
      title: 'Answering your questions',
      more: 'You can ask a question, or support one that someone has asked.',
    },
    groups: { title: 'Small groups', more: '' },
    notAsked: { title: 'What did we not ask you?', more: 'Tell us what we left out' },
    closing: { title: '', more: '' },
    break: {
      title: 'We are taking a short break',
      more: 'Stay on this page. It will carry on automatically.',
    },
  } satisfies Record<SegmentKind, { title: string; more: string }>,
  backAt: (time: string) => `We will be back at ${time}.`,
  sessionPaused: 'We are taking a short break. Stay on this page. It will carry on automatically.',
  thanks: 'Thank you for taking part',
  thanksMore: 'This session has ended. We have saved what you said. Your name is not attached to it.',
  late: {
    more: (day: string) => `You can still answer the questions until ${day}.`,
    go: 'Answer the questions',
  },
  nextTitle: 'What happens next',
  whatNext: 'We will read everything that was said, and publish what we heard and what happens next.',
  aboutYou: {
    title: 'About you',
    summary: 'Tell us about you (optional)',
    why: 'This helps us see who is taking part and who we are missing. You do not have to answer, and you can change your answers at any time.',
    choose: 'Choose',
    save: 'Save',
    saved: 'Saved',
  },
  settings: 'Display settings',
  broken: {
    title: 'Something on this page has stopped working',
    safe: 'What you have sent is safe. If you were writing something, it is below, so that you can copy it.',
    plain: 'Use the simple page instead',
  },
  remove: 'Remove',
  change: 'Change',
  sending: 'Sending',
  sendingSlowly:
    'Sending. This is taking longer than usual. We are still trying. You do not need to press again.',
}
