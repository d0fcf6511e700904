/** What moves the clock of a process on when its parent says by how many milliseconds: timers that are then due run at once. */
const moving = `
  const { now } = Date
  const { setTimeout: wait, clearTimeout: stop } = globalThis
  const long = new Map()
  let ahead = 0
  Date.now = () => now() + ahead
  globalThis.setTimeout = (run, ms = 0, ...given) => {
    const timer = wait(() => {
      long.delete(timer)
      run(...given)
    }, ms)
    if (ms >= 1000) long.set(timer, { at: Date.now() + ms, run: () => run(...given) })
    return timer
  }
  globalThis.clearTimeout = (timer) => {
    long.delete(timer)
    stop(timer)
  }
  process.on('message', (ms) => {
    ahead += ms
    for (const [timer, { at, run }] of [...long]) {
      if (at > Date.now()) continue
      clearTimeout(timer)
      run()
    }
  })
`

/** The environment of a server whose clock a test moves on, by `pass` of the running server. */
export const movable = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(moving)}` }
