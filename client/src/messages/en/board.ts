import { count, number } from '../../words/numbers.ts'

/** The whole board, to search. */
export const board = {
  search: 'Search questions',
  topic: 'Topic',
  allTopics: 'All topics',
  looking: 'Looking',
  offline: 'The board can be searched again when the connection is back.',
  none: 'No questions match your search. You could ask it.',
  found: (all: number) => `${count(all, 'question', 'questions')}.`,
  more: (some: number) => `Show ${number(some)} more`,
  unseen: 'Questions fewer people have seen',
  others: 'Show others',
  /** What is said after it to those who hear it alone. */
  aboutOthers: 'that few people have seen',
}
