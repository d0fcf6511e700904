// Leaves a participant's page at once: for another site, when someone presses 'Exit this page' or Shift three times; and
// for the first page, when they were forgotten in another tab. Without this file the button is a plain link.
{
  const key = 'companion-left'
  /** How long the presses of Shift may take together, in milliseconds. */
  const longestMs = 5000

  const isKept = () => {
    try {
      return sessionStorage.getItem(key)
    } catch {
      return null
    }
  }

  /** Show nothing from now on, whatever else runs on the page, and go where the Back button does not come back from. */
  const leave = (href) => {
    document.title = '\u200B'
    Object.defineProperty(document, 'title', { get: () => '', set() {} })
    document.documentElement.style.setProperty('display', 'none', 'important')
    try {
      sessionStorage.setItem(key, href)
    } catch {
      // A browser that keeps nothing goes back to the page before this one.
    }
    // In the panel of a call the call stays, and the panel is empty.
    location.replace(self === top ? href : 'about:blank')
  }

  // Earlier pages stay in this tab's history: going back to one leads on to the other site before anything is drawn.
  const left = isKept()
  if (left !== null) {
    if (performance.getEntriesByType('navigation')[0]?.type === 'back_forward') leave(left)
    else sessionStorage.removeItem(key)
  }
  addEventListener('pageshow', ({ persisted }) => {
    const href = isKept()
    if (persisted && href !== null) leave(href)
  })

  addEventListener('click', (event) => {
    const link = event.target.closest?.('.app-exit__link')
    if (link == null) return
    event.preventDefault()
    leave(link.href)
  })

  let presses = 0
  let timer = 0
  let wasShifted = false
  const say = (what) => {
    const { status, link } = Object.fromEntries(
      ['status', 'link'].map((part) => [part, document.querySelector(`.app-exit__${part}`)]),
    )
    if (status !== null) status.textContent = what === '' ? '' : (link?.dataset[what] ?? '')
  }
  const startAgain = (what) => {
    presses = 0
    clearTimeout(timer)
    say(what)
  }
  // Shift alone counts: with a letter it is how people write.
  addEventListener('keyup', ({ key: pressed, shiftKey }) => {
    const link = document.querySelector('.app-exit__link')
    if (pressed === 'Shift' && !wasShifted && link !== null) {
      presses += 1
      if (presses === 3) return leave(link.href)
      clearTimeout(timer)
      timer = setTimeout(startAgain, longestMs, 'cancelled')
      say(presses === 1 ? 'twoMore' : 'oneMore')
    } else if (presses > 0) startAgain('')
    wasShifted = shiftKey
  })

  addEventListener('storage', ({ key: changed, newValue }) => {
    if (changed !== 'companion-forgotten' || newValue === null) return
    sessionStorage.clear()
    location.replace('/')
  })
}
