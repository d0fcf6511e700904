import type { Proof } from './proofs.ts'

/**
 * Whether a proof holds: its leaf is that of its entry, and comes to its root (RFC 9162, 2.1.3.2). It stands in the page that people
 * keep as it is, so it uses nothing but itself and what every browser has.
 */
export async function checkProof({
  entry,
  leaf,
  leaves,
  path,
  root,
}: Omit<Proof, 'asked'>): Promise<boolean> {
  const sha256 = async (...parts: Uint8Array[]): Promise<Uint8Array> => {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    let from = 0
    for (const part of parts) {
      all.set(part, from)
      from += part.length
    }
    return new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  }
  const fromHex = (hex: string) =>
    Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  const { session, question, run, code, says, item, value } = entry
  const text = JSON.stringify(['companion entry', session, question, String(run), code, says, item, value])
  let hash = await sha256(Uint8Array.of(0), new TextEncoder().encode(text))
  let [at, size] = [leaf, leaves]
  const left = [...path]
  for (; size > 1; at = at >> 1, size = (size + 1) >> 1) {
    // The last of an odd number goes up as it is.
    if (at % 2 === 0 && at + 1 === size) continue
    const neighbour = fromHex(left.shift() ?? '')
    hash =
      at % 2 === 0
        ? await sha256(Uint8Array.of(1), hash, neighbour)
        : await sha256(Uint8Array.of(1), neighbour, hash)
  }
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return left.length === 0 && hex === root
}
