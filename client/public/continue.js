// Fills in the code that was scanned. It stands behind '#', so that it is in no log, and is taken out of the address at once.
const scanned = location.hash.slice(1)
const field = document.querySelector('input[name="code"]')
if (/^[\w-]{8,20}$/.test(scanned) && field !== null) {
  field.value = scanned
  history.replaceState(null, '', location.pathname)
}
