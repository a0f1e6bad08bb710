declare const self: ServiceWorkerGlobalScope

/** Filled in by the build: its name, and each file with its SHA-256 in base64. */
declare const __BUILD__: string
declare const __FILES__: readonly (readonly [string, string])[]

/** What a page may say to its worker, or to the one that waits. */
export type Said =
  /** the page is idle: a waiting worker may begin */
  | { readonly kind: 'take-over' }
  /** a page of this build has opened */
  | { readonly kind: 'opened'; readonly build: string }
  /** answered on the port with the build's name */
  | { readonly kind: 'build' }

const prefix = 'unspasm-'
const cacheName = prefix + __BUILD__

/** All or nothing, and only the very files of this build: no page is ever half old, half new. */
const fill = async (): Promise<void> => {
  const fetched = await Promise.all(
    __FILES__.map(async ([url, hash]) => [url, await get(url, hash)]),
  )
  try {
    const cache = await caches.open(cacheName)
    await Promise.all((fetched as [string, Response][]).map((each) => cache.put(...each)))
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

/** Files under `assets/` carry a hash in their name: what an older build or the page has is good. */
const get = async (url: string, hash: string): Promise<Response> => {
  const isNamed = url.startsWith('./assets/')
  const integrity = `sha256-${hash}`
  const kept = isNamed ? await caches.match(url, { ignoreVary: true }) : undefined
  if (kept) return kept
  const reload = (): Promise<Response> => fetch(url, { cache: 'reload', integrity })
  const response = await (isNamed ? fetch(url, { integrity }).catch(reload) : reload())
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  // A redirected response cannot answer a navigation; a copy can.
  return response.redirected ? new Response(response.body, response) : response
}

const windows = (): Promise<readonly WindowClient[]> =>
  self.clients.matchAll({ type: 'window', includeUncontrolled: true })

/**
 * Older builds go once a page of this one is open, and alone: a page of theirs would miss the parts
 * it has not loaded. Never earlier: one that is just arriving is not among the windows yet.
 * While a newer one is on its way, nothing goes: its files would look like anybody's.
 */
const tidy = async (): Promise<void> => {
  if ((await windows()).length > 1) return
  const names = await caches.keys()
  const { installing, waiting } = self.registration
  if (installing ?? waiting) return
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}

const hear = async (said: Said, port: MessagePort | undefined): Promise<void> => {
  switch (said.kind) {
    case 'take-over':
      // With a second window open, that one may be in a guide: then the next start brings it.
      if ((await windows()).length < 2) await self.skipWaiting()
      return
    case 'opened':
      if (said.build === __BUILD__) await tidy()
      return
    case 'build':
      port?.postMessage(__BUILD__)
  }
}

const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName)
  const wanted = request.mode === 'navigate' ? './' : request
  const kept = await cache.match(wanted, { ignoreVary: true })
  return kept ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

const begin = async (): Promise<void> => {
  if (!(await caches.has(cacheName))) await fill()
  await self.clients.claim()
}

self.addEventListener('install', (event) => event.waitUntil(fill()))

self.addEventListener('activate', (event) => {
  event.waitUntil(begin())
})

self.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data as Said, event.ports[0]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(answer(request))
})
