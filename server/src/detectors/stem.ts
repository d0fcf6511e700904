/** A word without its ending: `hitting`, `hits` and `hit` come to the same. A number is any number. */
export function stem(word: string): string {
  if (/\d/.test(word)) return '#'
  if (word.length <= 3) return word
  let left = word
  if (left.endsWith('ies') && left.length > 4) left = `${left.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(left)) left = left.slice(0, -2)
  else if (/[^sui]s$/.test(left)) left = left.slice(0, -1)
  const bare = left.replace(/(?<=...)ing$|(?<=...)ed$/, '')
  if (bare !== left) left = bare.replace(/([bdgkmnprt])\1$/, '$1')
  return left.length > 3 ? left.replace(/e$/, '') : left
}
