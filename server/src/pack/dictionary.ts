import { columns } from '../rules/evidence.ts'

/** The tables of a pack: each column and what it means. */
export const tables = {
  'figures.csv': columns,
  'entries.csv': {
    session: 'The session’s short name.',
    question: 'The question’s id.',
    run: 'Which time it was asked, from 1.',
    code: 'A number in hex that a key drew for this entry. It is known to the person whose entry it is, differs from entry to entry, and names no one. Empty where the words are not told.',
    says: 'What the entry says. answered: someone answered (for choice, point and number, which are one a person, the entry itself says so). skipped: someone chose ‘Prefer not to say’. choice: item was chosen. point: value on the scale. number: value. place: item was put at place value, 1 being first. points: item was given value of 100 points. stance: value on statement item. word: item was said, in the spelling that most people used. text: something was written. late, invited: a part of an answer of someone who is counted apart, of which nothing is told.',
    item: 'The option, statement or word, in the exact words of the question. Empty where the words are not told.',
    value: 'A point, number, place, points or stance.',
    hash: 'Of an entry whose words are not told: SHA-256 of its leaf, in hex. Empty otherwise: it can be worked out.',
  },
  'questions.csv': {
    session: 'The session’s short name.',
    number: 'The number of a question that a participant asked.',
    outcome: 'What became of it.',
    reason: 'Why it was declined, where it was.',
    topic: 'What it is about, where its author or a moderator said so and others could see it.',
  },
} as const

const numbers = ['run', 'answered', 'skipped', 'number']

/** The data dictionary: what every column means, as CSV on the Web has it (W3C, tabular metadata). */
export function dictionary(): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: Object.entries(tables).map(([url, described]) => ({
      url,
      tableSchema: {
        columns: Object.entries(described).map(([name, description]) => ({
          name,
          titles: name,
          datatype: numbers.includes(name) ? 'integer' : 'string',
          'dc:description': description,
        })),
      },
    })),
  }
}
