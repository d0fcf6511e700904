/** Answers to statements: a row for each person, 1 agrees, -1 disagrees, 0 passes, `notSaid` where they said nothing. */
export type Answers = { people: number; statements: number; stances: Int8Array }
export const notSaid = 2

/** How many directions people are laid out by. */
export const directions = 2
const rounds = 60

/** Where somebody stands on a statement, beside the mean of those who said something of it. */
const distance = (stance: number, mean: number) => (stance === notSaid ? 0 : stance - mean)

function meansOf({ people, statements, stances }: Answers, among: readonly number[]): Float64Array {
  const [sums, said] = [new Float64Array(statements), new Float64Array(statements)]
  for (const person of among)
    for (let at = 0; at < statements; at++) {
      const stance = stances[person * statements + at] as number
      if (stance === notSaid) continue
      sums[at] = (sums[at] as number) + stance
      said[at] = (said[at] as number) + 1
    }
  return people === 0 ? sums : sums.map((sum, at) => sum / Math.max(1, said[at] as number))
}

function covariance(answers: Answers, among: readonly number[], means: Float64Array): Float64Array[] {
  const { statements, stances } = answers
  const matrix = Array.from({ length: statements }, () => new Float64Array(statements))
  const row = new Float64Array(statements)
  for (const person of among) {
    for (let at = 0; at < statements; at++)
      row[at] = distance(stances[person * statements + at] as number, means[at] as number)
    for (let one = 0; one < statements; one++) {
      const line = matrix[one] as Float64Array
      const by = row[one] as number
      if (by !== 0)
        for (let at = 0; at < statements; at++) line[at] = (line[at] as number) + by * (row[at] as number)
    }
  }
  return matrix
}

const dot = (one: Float64Array, next: Float64Array) =>
  one.reduce((sum, value, at) => sum + value * (next[at] as number), 0)

/** The direction that answers differ most in, at a right angle to those before. */
function strongest(matrix: readonly Float64Array[], before: readonly Float64Array[]): Float64Array {
  let vector = Float64Array.from(matrix, (_, at) => 1 / (at + 1))
  for (let round = 0; round < rounds; round++) {
    const next = Float64Array.from(matrix, (line) => dot(line, vector))
    for (const other of before) {
      const along = dot(next, other)
      for (let at = 0; at < next.length; at++) next[at] = (next[at] as number) - along * (other[at] as number)
    }
    const length = Math.sqrt(dot(next, next))
    if (length < 1e-9) return next.fill(0)
    vector = next.map((value) => value / length)
  }
  return vector
}

/**
 * Where each person stands in the two directions that the answers of some of them differ most in (principal components).
 * What somebody did not answer counts as the mean. The same answers give the same places.
 */
export function placesOf(answers: Answers, among: readonly number[]): Float64Array {
  const { people, statements, stances } = answers
  const means = meansOf(answers, among)
  const matrix = covariance(answers, among, means)
  const vectors: Float64Array[] = []
  for (let at = 0; at < directions; at++) vectors.push(strongest(matrix, vectors))
  const places = new Float64Array(people * directions)
  for (let person = 0; person < people; person++)
    for (let along = 0; along < directions; along++) {
      const vector = vectors[along] as Float64Array
      let sum = 0
      for (let at = 0; at < statements; at++)
        sum +=
          distance(stances[person * statements + at] as number, means[at] as number) * (vector[at] as number)
      places[person * directions + along] = sum
    }
  return places
}
