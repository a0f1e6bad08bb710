/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope

/** Filled in at build: a hash of all files, and their names. */
declare const __BUILD__: string
declare const __FILES__: readonly string[]

const prefix = 'unspasm-'
const cacheName = prefix + __BUILD__

/** All or nothing: a half-filled cache never serves a page. */
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) =>
      cache.addAll(__FILES__.map((file) => new Request(file, { cache: 'reload' }))),
    ),
  )
})

/** The page says when it is idle; until then the old version goes on serving its own files. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(prefix) && name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(answer(request))
})

const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName)
  const wanted = request.mode === 'navigate' ? './index.html' : request
  const kept = await cache.match(wanted, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' })
  return kept ?? fetch(request)
}
