// Lets the self-scan open without a connection. It keeps the page and its parts, never an answer: the page
// has none to give.
'use strict';

const CACHE = 'zelfscan-v1';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', event => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('zelfscan-') && name !== CACHE).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

/** The newest page and parts where there is a connection, the kept ones where there is none. */
async function newest(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true });
    if (kept) return kept;
    throw fault;
  }
}

self.addEventListener('fetch', event => {
  const request = event.request;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(newest(request));
});
