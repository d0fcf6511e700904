import { useEffect, useRef } from 'react'

/** Show a count in the title and the icon of the browser's tab, for a host who looks at the call; red where it is urgent. */
export function useTabMark(count: number, isUrgent: boolean): void {
  const title = useRef('')
  useEffect(() => {
    if (title.current === '') title.current = document.title
    document.title = count === 0 ? title.current : `(${count}) ${title.current}`
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')
    if (icon !== null) icon.href = count === 0 ? '/favicon.svg' : markedIcon(count, isUrgent)
  }, [count, isUrgent])
}

/** The service's icon with a count over it. */
function markedIcon(count: number, isUrgent: boolean): string {
  const text = count > 99 ? '99' : String(count)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${isUrgent ? '#b3261e' : '#0b3d4f'}"/><text x="16" y="23.5" font-family="Arial" font-weight="700" font-size="${text.length > 1 ? 20 : 23}" fill="#fff" text-anchor="middle">${text}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
