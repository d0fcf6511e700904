/** Wait for something, but no longer than so many milliseconds. */
export async function withTimeout(milliseconds: number, something: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([something, enough]).finally(() => clearTimeout(timer))
}
