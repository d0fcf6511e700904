import type { RoundView } from '@companion/shared/views/breakouts'
import { moreSay, number } from '../../words/numbers.ts'

/** A round of small groups. */
export const breakouts = {
  title: 'Small groups',
  titleAfter: 'What the groups said',
  /** What is said aloud when it changes. */
  heard: {
    canJoin: 'You can join a small group',
    waiting: 'You will be in a group when it starts',
    group: (group: number) => `You are in group ${group}`,
    alone: 'You can begin to write',
    grace: 'The time for the groups is up. Finish your sentence.',
    ended: 'The groups have ended',
    fromHost: (text: string) => `From a host: ${text}`,
  },
  /** The quiet words on a round's time, never a countdown. */
  left: {
    more: 'You have more time.',
    soon: 'A few minutes are left. Think of your key points.',
    last: 'About a minute is left.',
  } satisfies Record<NonNullable<RoundView['left']>, string>,
  grace: 'The time is up. Finish your sentence: what you have begun is sent by itself.',
  gracePlain: 'The time is up. Finish your sentence and send it.',
  privatePage: {
    before: 'What you said in a group, or alone, is on',
    link: 'your private page',
    after: '. You can remove it there.',
  },
  /** What a host took out of the groups: something someone wrote, or them. */
  removed: (text: string | undefined, reason: string) =>
    text === undefined
      ? `A host has taken you out of the groups: ‘${reason}’ You can still write on your own.`
      : `A host has removed ‘${text}’: ‘${reason}’`,
  kept: 'What your group wrote, kept word by word',
  keptAlone: 'What you wrote, kept word by word',
  join: {
    waiting: 'You will be put in a group when the host starts. You do not need to do anything.',
    leave: 'I would rather not',
    lead: 'A few people talk about one question and write down what matters to them. Only your group and hosts can read what you write. A host may read out key points to everyone, without names.',
    room: 'Which room of the call are you in?',
    table: 'What is the number of your table?',
    roomMissing: 'Write the number of your room, such as 7',
    tableMissing: 'Write the number of your table, such as 7',
    prompt: 'What would you like to talk about?',
    anyPrompt: 'I don’t mind',
    name: 'A first name for your group to see (optional)',
    nameHint: 'Yours, not your child’s. It is seen in the group only.',
    group: 'Join a group',
    orAlone: 'Or write by yourself, at your own pace. What you write counts just the same.',
    promptAlone: 'About what? (optional)',
    anyPromptAlone: 'Choose for me',
    alone: 'Write on my own',
  },
  easyRead: 'Easy Read',
  group: {
    here: (group: number, others: number, names: readonly string[]) => {
      const who = others === 1 ? 'One other is' : `${number(others)} others are`
      const known = names.length > 0 ? `, ${names.join(', ')} among them` : ''
      return `Group ${group}. ${others === 0 ? 'No one else is here yet.' : `${who} here${known}.`}`
    },
    readers:
      'Only people in this group and hosts can read what is written here. A host may read out key points to everyone, without names.',
    alone:
      'You are writing alone. What you write counts just as much. Only hosts can read it. A host may read out key points to everyone, without names.',
    fromHost: (time: string) => `From a host, ${time}`,
    helpComes: 'A host is coming to help you.',
    empty: 'Nothing is written yet. Begin with whatever comes to mind.',
    written: 'What your group wrote',
    writtenAlone: 'What you wrote',
    onTheWay: 'On the way',
    label: 'What do you want to say to your group?',
    labelAlone: 'What do you want to say?',
    add: 'Add to the group’s notes',
    addAlone: 'Add to my notes',
    say: (people: number) => (people === 1 ? '1 person' : `${number(people)} people say this`),
    agree: 'I agree',
    undoAgree: 'Undo agree',
    help: 'Ask a host for help',
    noHelp: 'We do not need help any more',
    move: 'Move me to another group',
    leave: 'Leave, or write alone',
    leaveRoom: 'Leave, or go to another group',
    leaveAlone: 'Stop, or join a group instead',
  },
  writeUp: {
    title: 'The key points of your group',
    titleAlone: 'Your key points',
    alone:
      'You can say in a few key points what matters most to you. If you do not, the first three things that you wrote are your key points.',
    noScribe: 'No one is taking notes yet. If no one does, we will use the points most of you agreed with.',
    scribe: 'Someone is taking notes. You can take over at any time. Nothing is lost.',
    begin: 'I’ll take notes',
    takeOver: 'I’ll take over',
    beginAlone: 'Write my key points',
    dissent: 'Not all of us agree:',
    isFair: 'Is that a fair account of what your group said?',
    fair: 'Fair',
    notQuite: 'Not quite',
    saidFair: 'You said: fair. Received.',
    saidNotQuite: 'You said: not quite. Received.',
    point: (place: number) => `Key point ${number(place)}`,
    optional: (label: string) => `${label} (optional)`,
    disagree: 'What do you disagree about? (optional)',
    disagreeHint: 'This will be shown next to your key points.',
    saved: 'Kept. If you leave, another can go on from here.',
    savedAlone: 'Kept. If you leave, you can come back to it.',
    offline: 'You are offline. What you write stays here. We will save it when you are back online.',
    paused: 'What you write stays here, and is kept after the break.',
    saving: 'It is kept as you write.',
    save: 'Keep it',
    offer: 'Show it to the group',
    checking: 'Your group is checking it. Most of you need to say that it is fair.',
    sayFair: (people: number) => `${say(people)} fair.`,
    sayNotQuite: (people: number) => `${say(people)} not quite.`,
    send: 'Send it',
    sent: 'What your group sent',
    sentAlone: 'What you sent',
  },
  shown: {
    none: 'Thank you. The groups have ended, and everything that was written is kept. A host reads out what the groups came to, and it appears here.',
    dissent: (prompt: string) => `${prompt}: not all in the group agree`,
    /** Who stands behind a point. */
    from: (people: number, isOwn: boolean) => {
      if (people === 1) return isOwn ? 'From you' : 'From one person'
      return `From ${isOwn ? 'your' : 'a'} group of ${number(people)}`
    },
    more: (others: number) => `, and ${moreSay(others)}`,
    meToo: 'Me too',
  },
}

function say(people: number): string {
  return people === 0 ? 'No one says' : people === 1 ? 'One says' : `${number(people)} say`
}
