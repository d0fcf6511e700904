/**
 * When the focused element is removed (a question closes, a group is left), move the focus to the section it was in. Browsers
 * would move it to the top of the page, and people with a keyboard or a screen reader would lose their place.
 */
export function keepFocus(page: Document): void {
  /** The element focused last, and the sections around it, innermost first. */
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
  // A press outside it means that the person has moved on.
  page.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && focused?.contains(target))) focused = null
  })
  new MutationObserver(restore).observe(page.body, { childList: true, subtree: true })
}
