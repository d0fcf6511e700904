// Finds a number with which the SHA-256 of a challenge begins with so many zero bits. `crypto.subtle` takes longer over a text
// this short, and is not there without https.
const words = new Int32Array(64)
const { start, rounds } = constants()

onmessage = ({ data: { challenge, bits } }) => {
  let number = Math.floor(Math.random() * 1e9)
  while (Math.clz32(firstWord(`${challenge}:${number}`)) < bits) number += 1
  postMessage(number)
}

/** The first 32 bits of the hash of a text of at most 55 plain characters. */
function firstWord(text) {
  words.fill(0, 0, 16)
  for (let at = 0; at < text.length; at++) words[at >> 2] |= text.charCodeAt(at) << (24 - (at % 4) * 8)
  words[text.length >> 2] |= 0x80 << (24 - (text.length % 4) * 8)
  words[15] = text.length * 8
  for (let at = 16; at < 64; at++) {
    const before = words[at - 15]
    const last = words[at - 2]
    const s0 = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3)
    const s1 = turn(last, 17) ^ turn(last, 19) ^ (last >>> 10)
    words[at] = words[at - 16] + s0 + words[at - 7] + s1
  }
  let [a, b, c, d, e, f, g, h] = start
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + rounds[at] + words[at]) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  return (a + start[0]) >>> 0
}

function turn(word, by) {
  return (word >>> by) | (word << (32 - by))
}

/** What SHA-256 begins with and adds in each round: the first bits of the roots of the first primes. */
function constants() {
  const bitsOf = (root) => ((root % 1) * 2 ** 32) | 0
  const primes = []
  for (let number = 2; primes.length < 64; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return {
    start: Int32Array.from(primes.slice(0, 8), (prime) => bitsOf(Math.sqrt(prime))),
    rounds: Int32Array.from(primes, (prime) => bitsOf(Math.cbrt(prime))),
  }
}
