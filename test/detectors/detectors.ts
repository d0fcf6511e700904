import { cleanFlagged, messages, scores, table } from './score.ts'

// What each detector finds in the labelled messages, and what it gets wrong: `npm run detectors`.
for (const file of ['messages.txt', 'heldOut.txt'] as const) {
  const all = messages(file)
  const scored = scores(all)
  console.log(`${file}: ${all.length} messages\n\n${table(scored)}\n\n${cleanFlagged(all)}\n`)
  for (const { detector, missed, wrong } of scored) {
    if (detector.startsWith('any')) continue
    for (const text of missed) console.log(`${detector} missed: ${text}`)
    for (const text of wrong) console.log(`${detector} found besides: ${text}`)
  }
  console.log()
}
