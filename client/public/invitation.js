// The page of an invitation: posts what stands behind the # of its link, and keeps a second press from being a second try.
const form = document.querySelector('main form')
const code = decodeURIComponent(location.hash.slice(1))
if (form?.id === 'secret' && /^[\w-]{8,80}$/.test(code)) {
  history.replaceState(null, '', location.pathname)
  form.elements.code.value = code
  form.submit()
}
form?.addEventListener('submit', () => {
  setTimeout(() => form.querySelector('button').setAttribute('disabled', ''))
})
