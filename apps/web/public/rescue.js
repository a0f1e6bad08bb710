// When the app's own script did not come (a host that was changed a moment ago, a line that broke),
// the page is loaded once more; after that it says so, above the danger signs.
addEventListener('load', () => {
  if (document.documentElement.dataset.app) return
  if (isFirstTime()) location.reload()
  else say('The guides could not be loaded. Check the connection, then load this page again.')
})

function isFirstTime() {
  const key = 'unspasm-rescue'
  try {
    const before = Number(sessionStorage.getItem(key))
    sessionStorage.setItem(key, String(Date.now()))
    return Math.abs(Date.now() - before) > 60_000
  } catch {
    return false
  }
}

function say(words) {
  const text = document.createElement('p')
  text.className = 'trouble'
  text.textContent = words
  document.querySelector('#app')?.prepend(text)
}
