// The buttons of 'Tell other people': to send by the device's own share sheet, and to copy a text. Each is shown where the browser
// can do it. What is sent has no mark of who sent it.
for (const button of document.querySelectorAll('[data-share]')) {
  if (navigator.share === undefined) continue
  const { share: url, title, text } = button.dataset
  button.hidden = false
  // Someone who closes the sheet has changed their mind.
  button.addEventListener('click', () => void navigator.share({ title, text, url }).catch(() => {}))
}
for (const button of document.querySelectorAll('[data-copy]')) {
  if (navigator.clipboard === undefined) continue
  const { copy, done } = button.dataset
  const words = button.textContent
  button.hidden = false
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    const parts = document.querySelectorAll(`#${copy} p`)
    await navigator.clipboard.writeText([...parts].map((part) => part.textContent).join('\n\n'))
    button.textContent = done
    setTimeout(() => {
      button.textContent = words
    }, 4000)
  })
}
