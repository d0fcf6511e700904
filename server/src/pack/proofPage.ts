import { checkProof } from './checkProof.ts'
import type { Proof } from './proofs.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What a part of an answer says, in words. */
function inWords({ says, item, value }: Proof['entry']): string {
  if (says === 'answered') return 'You answered.'
  if (says === 'skipped') return 'You chose ‘Prefer not to say’.'
  return ['You said:', item && `‘${item}’`, value].filter(Boolean).join(' ')
}

/** A page to keep: it checks on the reader's own device, without a network, that their answers are among those counted. */
export function proofPage({
  title,
  origin,
  proofs,
}: {
  title: string
  origin: string
  proofs: readonly Proof[]
}): string {
  const items = proofs.map(
    ({ asked, entry, root }, index) => `<li>
<h2>${escaped(asked)}</h2>
<p>${escaped(inWords(entry))}</p>
<p role="status" id="proof-${index}">Not checked yet.</p>
<details><summary>The numbers</summary><p>Code of this entry: <code>${entry.code}</code></p><p>Root of the question, asked for time ${entry.run}: <code>${root}</code></p></details>
</li>`,
  )
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Were my answers counted? ${escaped(title)}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem }
ul { list-style: none; padding: 0 } li { border-top: 1px solid; padding: 0.5rem 0 }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.1rem; margin: 0.5rem 0 0 } p { margin: 0.3rem 0 }
code { overflow-wrap: anywhere } [role='status'] { font-weight: 600 }
</style>
</head>
<body>
<main>
<h1>Were my answers counted?</h1>
<p>${escaped(title)}. This page is yours to keep. It works without the internet and sends nothing.</p>
<p><strong>Do not share it:</strong> it says what you answered.</p>
${proofs.length === 0 ? '<p>None of your answers is among those counted yet. Questions are here once they have closed. Answers in your own words are not.</p>' : `<ul>${items.join('\n')}</ul>`}
<h2>What this shows</h2>
<p>That each answer above is among those that the root stands for. The same root is in the evidence pack of the session (runs.json), which anyone who has the pack can count again from its entries. You can find your own by its code.</p>
<h2>What it does not show</h2>
<p>That everyone else’s answers are real, or that none was left out. If people are set aside later, or who said what is taken out, the roots change, and this page stays as it was. It is from ${escaped(origin)}.</p>
</main>
<script type="application/json" id="proofs">${JSON.stringify(proofs).replaceAll('<', '\\u003c')}</script>
<script>
${checkProof.toString()}
JSON.parse(document.getElementById('proofs').textContent).forEach((proof, index) => {
  const status = document.getElementById('proof-' + index)
  const say = (text) => { status.textContent = text }
  ${checkProof.name}(proof).then(
    (holds) => say(holds ? 'Checked on this device: it was counted.' : 'This does not fit. The page may have been changed.'),
    () => say('This browser cannot check it. Open the page in another one.'),
  )
})
</script>
</body>
</html>
`
}
