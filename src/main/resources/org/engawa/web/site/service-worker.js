// Keeps the public pages that a reader opened, so that they can be read again without a network. The network is always asked first;
// what it calls gone leaves the device, and so does what it could not confirm for two weeks. Nothing of this is told to anybody.
// The server writes WORDS before this: for each language of the site its note over a kept page, the heading of the list of all, and
// the locale of its dates.
'use strict';
const PAGES = 'pages';
const PARTS = 'parts';
const MOST = 40;
const HOUR = 3600000;
const LONGEST = 14 * 24 * HOUR;
const SINCE = 'Kept-At';

addEventListener('install', event => event.waitUntil(skipWaiting()));
addEventListener('activate', event => event.waitUntil(begin()));
addEventListener('fetch', event => {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  const name = nameOf(address);
  if (request.mode === 'navigate' && request.destination === 'document' && name) {
    event.respondWith(opened(event, name));
  } else if (address.pathname.startsWith('/assets/')) {
    event.respondWith(part(request));
  }
});

// The page that brought this program was opened before it was there.
async function begin() {
  await clients.claim();
  for (const client of await clients.matchAll({type: 'window'})) {
    const name = nameOf(new URL(client.url));
    if (name) await ask(name);
  }
  await confirm();
}

const languageOf = name => name.split('/', 2)[1];
const offline = language => '/' + language + '/offline';
const isOffline = name => name === offline(languageOf(name));

// What a page is kept under; empty for whatever is no page in a language: newsroom, previews, interfaces for programs.
function nameOf(address) {
  if (!Object.hasOwn(WORDS, languageOf(address.pathname))) return '';
  const ours = [...address.searchParams].filter(([key]) => key === 'page' || key === 'view');
  return address.pathname + (ours.length ? '?' + new URLSearchParams(ours) : '');
}

async function opened(event, name) {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(remember(name, answer.clone()).then(confirm));
    return answer;
  } catch {
    return await kept(name) || await nothing(name) || Response.error();
  }
}

async function part(request) {
  return await caches.match(request).catch(() => null) || fetch(request);
}

// What somebody searched for is not kept, nor what the server wants nobody to keep.
function mayBeKept(name, answer) {
  return answer.status === 200
    && !new URL(name, location.origin).pathname.endsWith('/search')
    && /^text\/html\b/.test(answer.headers.get('Content-Type'))
    && /\bpublic\b/.test(answer.headers.get('Cache-Control'));
}

async function remember(name, answer) {
  const pages = await caches.open(PAGES);
  if (mayBeKept(name, answer)) {
    const text = await answer.text();
    await pages.put(name, dated(answer.headers, text));
    await fetchParts(text);
    const last = offline(languageOf(name));
    if (!await pages.match(last)) await ask(last);
  } else if (answer.ok || answer.type === 'opaqueredirect' || answer.status === 404 || answer.status === 410) {
    await pages.delete(name);
  }
  await tidy();
}

function dated(headers, text) {
  const own = new Headers(headers);
  own.set(SINCE, Date.now());
  own.delete('Content-Encoding');
  own.delete('Content-Length');
  return new Response(text, {headers: own});
}

const since = answer => Number(answer.headers.get(SINCE));

async function ask(name) {
  try {
    await remember(name, await fetch(name, {redirect: 'manual'}));
  } catch {
    // It is asked again next time.
  }
}

// Asks again for what was not confirmed for an hour, one after the other: most answers are no longer than their headers.
let confirming = null;
const confirm = () => confirming ??= confirmAll().finally(() => confirming = null);

async function confirmAll() {
  const pages = await caches.open(PAGES);
  const old = (await all(pages)).filter(({answer}) => since(answer) < Date.now() - HOUR);
  for (const {name, answer} of old) {
    const known = answer.headers.get('ETag');
    try {
      const headers = known ? {'If-None-Match': known} : {};
      const now = await fetch(name, {redirect: 'manual', cache: 'no-store', headers});
      if (now.status === 304) await pages.put(name, dated(answer.headers, await answer.text()));
      else await remember(name, now);
    } catch {
      return;
    }
  }
}

// Everything kept, newest first.
async function all(pages) {
  const found = await Promise.all((await pages.keys()).map(async request => {
    const address = new URL(request.url);
    return {name: address.pathname + address.search, answer: await pages.match(request)};
  }));
  return found.filter(({answer}) => answer).sort((a, b) => since(b.answer) - since(a.answer));
}

const partsOf = text => [...text.matchAll(/"(\/assets\/[^"?#]+)"/g)].map(match => match[1]);

async function fetchParts(text) {
  const parts = await caches.open(PARTS);
  await Promise.all(partsOf(text).map(async path => {
    if (!await parts.match(path)) await parts.add(path).catch(() => {});
  }));
}

// Lets go of what is too old, of what is too much, and of what no page needs any longer.
async function tidy() {
  const pages = await caches.open(PAGES);
  const parts = await caches.open(PARTS);
  const needed = new Set();
  let count = 0;
  for (const {name, answer} of await all(pages)) {
    if (!isOffline(name) && (++count > MOST || since(answer) < Date.now() - LONGEST)) {
      await pages.delete(name);
    } else {
      partsOf(await answer.text()).forEach(path => needed.add(path));
    }
  }
  for (const request of await parts.keys()) {
    if (!needed.has(new URL(request.url).pathname)) await parts.delete(request);
  }
}

const escaped = text => text.replace(/[&<>"]/g, sign => '&#' + sign.charCodeAt(0) + ';');

// A kept page says that it is one, and since when.
async function kept(name) {
  const pages = await caches.open(PAGES);
  const answer = await pages.match(name);
  if (!answer) return null;
  if (since(answer) < Date.now() - LONGEST) {
    await pages.delete(name);
    return null;
  }
  const language = languageOf(name);
  const words = WORDS[language];
  const date = new Intl.DateTimeFormat(words.formats, {dateStyle: 'long', timeStyle: 'short'}).format(since(answer));
  const note = '<aside lang="' + language + '" dir="auto"><p><strong><mark>'
    + escaped(words.note.replace('{date}', () => date)) + '</mark></strong></p></aside>';
  return shown(answer, text => text.replace(/<body[^>]*>/, body => body + note));
}

// Instead of a page that is not here: one that says so, and names those that are.
async function nothing(name) {
  const pages = await caches.open(PAGES);
  const language = languageOf(name);
  const answer = await pages.match(offline(language));
  if (!answer) return null;
  let list = '';
  for (const each of await all(pages)) {
    if (isOffline(each.name) || since(each.answer) < Date.now() - LONGEST) continue;
    const title = /<title>([^<]*)/.exec(await each.answer.text())?.[1] || escaped(each.name);
    const tongue = languageOf(each.name);
    list += '<li><a dir="auto" lang="' + tongue + '" hreflang="' + tongue + '" href="' + escaped(each.name) + '">'
      + title + '</a></li>';
  }
  const section = list && '<section aria-labelledby="kept"><h2 id="kept">' + escaped(WORDS[language].list) + '</h2><ul>'
    + list + '</ul></section>';
  return shown(answer, text => text.replace('</main>', () => section + '</main>'));
}

async function shown(answer, change) {
  return new Response(change(await answer.text()), {headers: answer.headers});
}
