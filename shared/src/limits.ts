/** Bounds that both sides of the wire keep to. */
export const limits = {
  /** The largest message a client may send, over WebSocket or HTTP, in bytes. */
  messageBytes: 16 * 1024,
  /** How many commands of one person's a session takes in all: a participant's, and a host's or moderator's. */
  commandsMost: 5000,
  teamCommandsMost: 50_000,
  /** How many of one person's questions may wait to be read at once, and how many they may ask in all. */
  questionsWaitingMost: 10,
  questionsMost: 100,
  /** How many characters a question has at most. */
  questionLength: 300,
  /** How much one person may say in the groups of one round, and how often they may join one. */
  saidMost: 100,
  joinedMost: 30,
  /** For how many days after a session's end late answers are taken at most. */
  lateDaysMost: 90,
  /** How many invitations of a session are made at once, and how many it can have in all. */
  ticketsAtOnce: 20_000,
  ticketsMost: 2 ** 20,
  /** How many people a session that a group runs itself is for at most, and for how many days it can be open. */
  boxPeopleMost: 500,
  boxDaysMost: 60,
  /** How many requests for such a session can wait at once. */
  boxesWaitingMost: 500,
  /** How many connections a person may have in a session at once: their tabs and devices. */
  connectionsMost: 20,
  /** The largest run sheet a host may bring as a file, in bytes. */
  runSheetBytes: 512 * 1024,
  /** The fewest people a percentage may be worked out from; below it only counts are shown. */
  percentageFrom: 10,
  /** Above this many people, the presence count moves in steps. */
  exactPresence: 1000,
  /** How long a host may undo, in milliseconds, by the clock that orders the session. */
  undoMs: 5000,
  /** How many of the texts that a host let through are shown: the latest. */
  textsShown: 8,
  /** How many of the words that a host let through are shown: those said most. */
  wordsShown: 25,
  /** How long a question that a moderator took is theirs, in milliseconds, by the clock that orders the session. */
  takenMs: 60_000,
  /** How many questions of the whole board are sent at once, and how many of those that few have seen. */
  boardPage: 20,
  shelf: 3,
  /** The most characters of a search. */
  searchLength: 100,
  /** How many questions a phone has at once of the most supported, and of the newest. */
  boardTop: 40,
  boardNewest: 20,
  /** How many people a room or table of the video call's holds, and how much a group may say. */
  roomMost: 100,
  contributionsMost: 200,
  /** How many prompts a session has. */
  promptsMost: 12,
  /** How many key points a write-up may hold, where groups came together, and how long a disagreement may be. */
  pointsMost: 10,
  dissentLength: 1000,
  /** How long a group may finish when its time is up, and how long what was begun still counts after, in milliseconds. */
  graceMs: 60_000,
  lateMs: 30_000,
  /** A group that has said nothing for so long is quiet, and how often that is looked at, in milliseconds. */
  quietMs: 180_000,
  lookMs: 60_000,
  /** How many of what a group agreed with most stand for it where no one wrote up. */
  pointsAgreed: 3,
  /** How many groups are on the hosts' wall at once, and how many key points of a prompt. */
  wallGroups: 200,
  pointsShown: 40,
  /** How many cards of questions to read are sent to the hosts' pages at once, and of those with a flag how many more. */
  queueCards: 200,
  queueFlagged: 40,
  /** How many of those that ask the same are decided on at once. */
  copiesAtOnce: 200,
  /** How many that wait for a host are sent to the hosts' pages at once. */
  saidWaiting: 40,
} as const
