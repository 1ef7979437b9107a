// Keeps the assets and the lessons that were opened, for when there is no line. Served at /service-worker.js.
"use strict";

const shelf = "rumbo-1";
const kept = /^\/(assets|media)\/|^\/courses\/[^/]+\/lessons\/[^/]+$/;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(shelf).then((cache) => cache.add("/offline")).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

async function answer(request) {
  const address = new URL(request.url);
  const cache = await caches.open(shelf);
  if (address.pathname.startsWith("/assets/")) {
    const found = await cache.match(request);
    if (found) return found;
  }
  try {
    const response = await fetch(request);
    if (response.ok && response.type === "basic" && kept.test(address.pathname)) cache.put(request, response.clone());
    return response;
  } catch (problem) {
    const found = await cache.match(request) || (request.mode === "navigate" && await cache.match("/offline"));
    if (found) return found;
    throw problem;
  }
}

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate" || kept.test(address.pathname)) event.respondWith(answer(request));
});
