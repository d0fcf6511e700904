import type { Page } from 'playwright-core'

/**
 * Translate a page as browsers do: each text goes into elements of the translator's, `«so»`, and so does what comes later.
 * The texts that were there before stay in the hands of whoever put them there, out of the page.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const apart = 'script, style, font, textarea, title, option, [translate=no]'
    const one = (text: Text) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(`«${text.data.trim()}»`)
      outer.append(inner)
      text.replaceWith(outer)
    }
    const all = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (walker.nextNode()) found.push(walker.currentNode as Text)
      for (const text of found)
        if (text.data.trim() !== '' && text.parentElement?.closest(apart) === null) one(text)
    }
    all()
    new MutationObserver(all).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** Everything that a page says, without the marks of a translator. */
export function wordsOn(page: Page): Promise<string> {
  return page.locator('body').evaluate(() => {
    const [main] = document.getElementsByTagName('main')
    return (main?.textContent ?? 'nothing is left').replace(/[«»\s]+/g, '')
  })
}

/** Where two pages first say something else. */
export async function differences(page: Page, other: Page): Promise<string[]> {
  const [one, two] = [await wordsOn(page), await wordsOn(other)]
  if (one === two) return []
  const from = [...one].findIndex((letter, place) => letter !== two[place])
  return [one, two].map((words) => words.slice(Math.max(0, from - 30), from + 60))
}
