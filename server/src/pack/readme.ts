/** What a pack says of where it is from. */
export type PackAbout = { service: string; origin: string; version: string; commit: string; rules: number }

type Session = { id: string; title: string; asOf: string; fewest: number; entries: number }

/** What a pack is, for whoever opens it: how to check it, what can be worked out again, and what cannot. */
export function readme(
  { service, origin, version, commit, rules }: PackAbout,
  sessions: readonly Session[],
): string {
  return `Evidence pack: ${service}
${origin}

${sessions.map(({ id, title, asOf, entries }) => `${id}: ${title}. Ended ${asOf}. Made from ${entries} entries of its journal.`).join('\n')}

Made by version ${version} (commit ${commit}) under version ${rules} of the rules.

CHECK IT

    node recount.mjs

needs Node 20.12 or newer and nothing else, and no network. It checks the signature and every file's hash, works every figure out
again from the entries, and says which is wrong. Compare the key that it prints with ${origin}/.well-known/evidence-key.pem:
a pack that was made up by someone else can be signed with another key, and then only that shows it.

WHAT IS HERE

manifest.json, manifest.sig  each file's SHA-256, and an Ed25519 signature of the manifest in hex
key.pem            the key that the signature is checked with
sessions.json      the sessions, when they ended, and the fewest people that a figure about some of them may stand for
runs.json          each time a question was asked and closed: its exact wording, its version of the rules, and the root of its tree
figures.csv        every figure, as in the files of results; with it the decisions of moderators and their reasons (measure
                   'decision'), who was set aside and why (kind 'aside'), and what was left out (kind 'entry')
entries.csv        what people answered, each part of an answer by itself
questions.csv      what became of each question that participants asked, without its words
outcomes.json      what was decided on what people said, with what was said of it before
publications.json  each publication of the figures: when and why, what changed, and who could see them before
csv-metadata.json  what every column means, as CSV on the Web
recount.mjs        the program above

WHAT CAN BE WORKED OUT AGAIN, AND WHAT CANNOT

From entries.csv: how many answered and skipped, and every figure of everyone for each kind of question. From questions.csv: how many
questions came to what. From figures.csv alone: shares, also of breakdowns, and that no figure of a breakdown stands for fewer people
than the threshold.

Not: the numbers of breakdowns, of before and after, of how many people a question stands for, and of groups. For those one would have to
know which answers are of one person, or who gave them. Such rows would give the small groups away that the breakdowns keep back, so
these figures are here as they were published. The same holds of people who are counted apart (late or invited): of what they answered, hashes alone are here. Texts that a host let through are the evidence themselves.

ENTRIES AND TREES

Each part of an answer is one entry, in an order that a key drew. No two entries can be told to be of one person. The leaf of an
entry is SHA-256 of a zero byte and the JSON array ["companion entry", session, question, run, code, says, item, value], all as text and
without spaces. The entries of a run stand in the order of their leaves, and its root is that of RFC 6962, 2.1. A text in a CSV file
that begins with ' = + - @ or a tab has an apostrophe before it, which is no part of it.
`
}
