// Shows a page as someone chose it in this browser, before it is drawn: pages without a program of their own have this alone.
for (const setting of ['appearance', 'text', 'motion'])
  try {
    const kept = localStorage.getItem(`companion-${setting}`)
    if (kept !== null) document.documentElement.dataset[setting] = kept
  } catch {
    // A browser that keeps nothing shows every page as its device does.
  }
