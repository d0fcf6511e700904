// Keeps what someone writes in the form for experiences in this browser until it is sent. Without it the form works as well.
{
  const kept = 'companion-experience'
  const form = document.querySelector('form[data-draft]')
  const note = document.querySelector('.app-experience__kept')

  const fieldsOf = () => [...new FormData(form)].filter(([name]) => name !== 'link')
  const isWritten = ([name, value]) => name !== 'voice' && value !== ''

  const keep = () => {
    const fields = fieldsOf()
    if (fields.some(isWritten)) localStorage.setItem(kept, JSON.stringify(fields))
    else localStorage.removeItem(kept)
  }

  const fillIn = ([name, value]) => {
    const control = form.elements[name]
    if (control === undefined || control === null) return
    const boxes = control instanceof RadioNodeList ? [...control] : [control]
    for (const box of boxes)
      if (box.type === 'checkbox' || box.type === 'radio') box.checked ||= box.value === value
      else box.value = value
    boxes[0]?.closest('details')?.setAttribute('open', '')
  }

  try {
    if (document.querySelector('[data-sent]') !== null) localStorage.removeItem(kept)
    if (form !== null) {
      if (form.dataset.draft === 'new') JSON.parse(localStorage.getItem(kept) ?? '[]').forEach(fillIn)
      form.addEventListener('input', keep)
      if (form.dataset.draft === 'kept') keep()
      note?.removeAttribute('hidden')
    }
  } catch {
    // A browser that keeps nothing has the form as it is.
  }
}
