/**
 * Where what has the focus is taken away (a question closes, a group is left), the focus goes to what is around it instead of
 * to nowhere: whoever goes by keyboard or by ear goes on where they were.
 */
export function keepFocus(page: Document): void {
  /** What had the focus last, and what is around it, from the inside out. */
  let focused: Element | null = null
  let around: HTMLElement[] = []

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return
    focused = target
    around = []
    for (let box = target.parentElement; box !== null; box = box.parentElement)
      if (box.matches('section, main, [tabindex]')) around.push(box)
  }

  function restore(): void {
    if (focused === null || focused.isConnected || page.activeElement !== page.body) return
    const box = around.find((one) => one.isConnected)
    focused = null
    if (box === undefined) return
    if (!box.hasAttribute('tabindex')) box.tabIndex = -1
    box.focus({ preventScroll: true })
  }

  page.addEventListener('focusin', remember)
  // Whoever presses elsewhere has left it.
  page.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && focused?.contains(target))) focused = null
  })
  new MutationObserver(restore).observe(page.body, { childList: true, subtree: true })
}
