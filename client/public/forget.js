// Clears what this browser keeps of our pages, and tells those that are open in other tabs.
for (const kept of ['sessionStorage', 'localStorage'])
  try {
    window[kept].clear()
    if (kept === 'sessionStorage') continue
    localStorage.setItem('companion-forgotten', 'yes')
    localStorage.removeItem('companion-forgotten')
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
