import type { DeclineReason } from '@companion/shared/questions'
import type { Receipt } from '@companion/shared/views/questions'
import { count, list, number, people } from '../../words/numbers.ts'

/** Questions from everyone: the board, asking, and what becomes of what someone asked. */
export const questions = {
  title: 'Questions',
  none: 'No question is on the board.',
  noneYet: 'No question is on the board yet. You could ask the first.',
  now: 'Being answered now',
  sortBy: 'Sort by',
  orders: { most: 'Most supported', newest: 'Newest', answered: 'Answered' },
  live: 'Back to the live list',
  search: (all: number) => (all === 1 ? 'Search the board' : `Search all ${number(all)} questions`),
  fresh: (some: number) =>
    some === 1 ? '1 new question, show it' : `${number(some)} new questions, show them`,
  nothing: 'Nothing here yet.',
  gone: 'No longer in this list.',
  answered: 'Answered',
  people,
  own: 'You asked this',
  support: 'I’d like this answered too',
  ask: 'Ask the hosts a question',
  send: 'Send my question',
  edit: 'Your question in other words',
  change: 'Change my question',
  alike: 'Someone may have asked this already. You can support their question instead.',
  supportAlike: 'Support this question',
  topic: 'What is it about? (optional)',
  noTopic: 'No topic',
  yours: 'Your questions',
  /** What is said aloud. */
  heard: (text: string, status: string) => `Your question ‘${text}’: ${status}`,
  privatePage: {
    link: 'Save the link to your private page',
    use: 'to check back later. Anyone who has the link can read it.',
  },
  outcome: {
    reworded: 'A host changed a name or a spelling. The meaning is the same.',
    askAgain: 'You can ask it again without that.',
    waiting: 'A host will check this before anyone else sees it.',
    reading: 'A host is reading it now.',
    held: 'A host has read this and saved it for later.',
    shorten: 'A host has asked you to shorten it, or to ask one thing at a time.',
    shown: 'It is on the board.',
    combined: (text: string) => `We combined it with a similar question: ‘${text}’.`,
    now: 'It is being answered now.',
    inWriting: (answer: string) => `In writing: ${answer}`,
    answered: (answer: string | undefined) =>
      answer === undefined ? 'It was answered in the session.' : `It was answered: ${answer}`,
    archived: 'It was on the board. We have saved it with all the other questions.',
    notShown: 'It is not shown.',
    withdrawn: 'You removed this question. We have deleted the text.',
  } satisfies Partial<Record<Receipt['status'], unknown>> & Record<string, unknown>,
  declined: {
    personal: 'It names someone, or could identify a child.',
    abusive: 'It includes words that could upset or offend people.',
    offTopic: 'It is not about this session’s topic.',
    case: 'It is about one person’s case, which cannot be looked into here.',
    asked: 'It has already been asked.',
    time: 'There was not enough time to answer it. We have still read it.',
  } satisfies Record<DeclineReason, string>,
  outcomes: {
    all: (asked: number, parts: readonly string[]) =>
      `${count(asked, 'question', 'questions')} asked. ${list(parts)}.`,
    shown: (some: number) => `${count(some, 'is', 'are')} on the board`,
    combined: (some: number) => `${count(some, 'was', 'were')} combined with another`,
    waiting: (some: number) => `${count(some, 'is', 'are')} waiting to be read`,
    withdrawn: (some: number) => `${count(some, 'was', 'were')} removed by the person who asked`,
    declined: (some: number, why: string) => `${count(some, 'is', 'are')} not shown (${why})`,
    why: {
      personal: (some: number) => `${number(some)} could identify someone`,
      abusive: (some: number) => `${number(some)} could upset or offend people`,
      offTopic: (some: number) => `${count(some, 'was', 'were')} not on this session’s topic`,
      case: (some: number) => `${count(some, 'was', 'were')} about one person’s case`,
      asked: (some: number) => `${count(some, 'was', 'were')} already asked`,
      time: (some: number) => `there was no time for ${number(some)}`,
    } satisfies Record<DeclineReason, (some: number) => string>,
    reasons: (whys: readonly string[]) => whys.join(', '),
  },
}
