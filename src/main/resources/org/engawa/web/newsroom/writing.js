// Saves what is written in a form by itself, and keeps a copy in this browser until that is confirmed. Without it the form is
// saved by its button.
const line = document.getElementById('autosave');
if (line) {
  const form = line.closest('form');
  const QUIET = 2000;
  const LONGEST = 30000;
  const COPY = 1000;
  const OURS = new Set(['seal', 'story', 'language', 'mark', 'original', form.id, 'jakarta.faces.ViewState']);
  const key = line.dataset.copy;

  let composing = false;
  let dirty = false;
  let paused = false;
  let running = null;
  let heavy = Infinity;
  let quiet = 0;
  let longest = 0;
  let copying = 0;

  const mark = () => form.elements.namedItem('mark');
  // What a machine suggests is no part of the text.
  const isText = name => !OURS.has(name) && !name.startsWith('suggestion-');
  const typed = () => [...new FormData(form)].filter(([name, value]) => isText(name) && typeof value === 'string');
  // What matters of it: space around a line is not saved, nor a row in which nothing stands.
  const essence = fields => JSON.stringify(fields
    .filter(([name, value]) => value.trim() && !/^evidence-\d+-was$/.test(name))
    .map(([name, value]) => name + ' ' + value.replace(/\r\n/g, '\n').trim())
    .sort());
  const same = (one, other) => essence(one) === essence(other);

  // A failure is told once; that all is well is only shown.
  const say = (text, failed) => {
    line.hidden = false;
    if (failed) line.setAttribute('role', 'alert');
    else line.removeAttribute('role');
    if (line.textContent !== text) line.textContent = text;
  };

  // --- the copy in this browser -----------------------------------------------------------------------------------------------

  const store = new Promise((resolve, reject) => {
    const opening = indexedDB.open('engawa', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('copies');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const inStore = (mode, act) => store.then(database => new Promise((resolve, reject) => {
    const asked = act(database.transaction('copies', mode).objectStore('copies'));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  })).catch(() => undefined); // A browser that keeps nothing, as in a private window, saves all the same.

  // Each page has a copy of its own, so that none takes the place of another that nobody has decided on.
  const own = key + ' ' + crypto.randomUUID();
  const copy = () => {
    clearTimeout(copying);
    copying = 0;
    return inStore('readwrite', copies => copies.put({mark: mark().value, fields: typed(), at: Date.now()}, own));
  };
  // A browser that keeps nothing throws.
  const session = (act, ...what) => {
    try {
      return sessionStorage[act](...what);
    } catch {
      return null;
    }
  };
  const forget = which => inStore('readwrite', copies => copies.delete(which));
  const forgetOwn = () => {
    clearTimeout(copying);
    copying = 0;
    return forget(own);
  };

  const put = fields => {
    const values = new Map();
    for (const [name, value] of fields) values.set(name, [...(values.get(name) || []), value]);
    for (const field of form.elements) {
      if (!field.name || !isText(field.name)) continue;
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = (values.get(field.name) || []).includes(field.value);
      else if (values.has(field.name)) field.value = values.get(field.name)[0];
    }
    // The original may have fewer passages than when the copy was made: what was typed beside the others goes below the last.
    const last = [...form.querySelectorAll('textarea')].filter(field => isText(field.name)).pop();
    for (const [name, [value]] of values) {
      if (/^passage-\d+$/.test(name) && !form.elements.namedItem(name) && value.trim()) last.value += '\n\n' + value;
    }
    form.dispatchEvent(new Event('restored'));
  };

  // The newest copy that is not what is saved anyway.
  const newest = async () => {
    const keys = await inStore('readonly', copies => copies.getAllKeys(IDBKeyRange.bound(key, key + '\uffff'))) || [];
    const found = [];
    for (const each of keys.filter(name => name !== own)) {
      const kept = await inStore('readonly', copies => copies.get(each));
      if (kept && same(kept.fields, typed())) await forget(each);
      else if (kept) found.push({key: each, ...kept});
    }
    return found.sort((one, other) => other.at - one.at)[0];
  };

  // What was sent by the button before this page. Its copy is of no more use when it was saved; nor when it was refused, since this form
  // then holds it, as the server understood it, and has a copy of its own.
  const SENT = 'engawa.sent';
  const settled = async () => {
    const sent = session('getItem', SENT);
    session('removeItem', SENT);
    const held = document.querySelector('.errors') ? await copy() : document.querySelector('[role=status]')?.textContent.trim();
    if (sent?.startsWith(key + ' ') && held) await forget(sent);
  };
  // What another form of the page is answered tells nothing of this one.
  document.addEventListener('submit', event => { if (event.target !== form) session('removeItem', SENT); });

  const offer = document.getElementById('copy');
  settled().then(newest).then(kept => {
    // What was sent and could not be saved stands in the form alone.
    if (document.querySelector('.errors')) dirty = true;
    if (!kept) return;
    offer.hidden = false;
    document.getElementById('copy-show').addEventListener('click', () => {
      put(kept.fields);
      // What it was begun with: if others saved since, both texts are shown, and none is overwritten.
      mark().value = kept.mark;
      offer.hidden = true;
      changed();
      copy().then(done => done && forget(kept.key));
      form.querySelector('textarea').focus();
    });
    document.getElementById('copy-drop').addEventListener('click', () => {
      offer.hidden = true;
      forget(kept.key);
    });
  });

  // --- saving -----------------------------------------------------------------------------------------------------------------

  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(save, QUIET);
    if (!longest) longest = setTimeout(save, LONGEST);
  };

  const saved = (answer, sent) => {
    mark().value = answer.mark;
    if (answer.whole) {
      // Under which id a source is kept now.
      for (const [name, value] of sent) {
        const was = /^evidence-\d+-id$/.test(name) && form.elements.namedItem(name.replace(/id$/, 'was'));
        if (was) was.value = value;
      }
    }
    // What was typed since it was sent waits for its turn.
    const all = same(typed(), sent);
    if (all && answer.whole) {
      dirty = false;
      forgetOwn();
    }
    say(all ? answer.said : line.dataset.unsaved, !answer.whole);
  };

  // A text that is too large is sent to a page that says so; nginx says it by a status.
  const tooLarge = response => response.status === 413
    || response.redirected && new URL(response.url).searchParams.get('why') === 'size';
  const body = () => String(new URLSearchParams(new FormData(form)));

  const send = async (sent, what) => {
    const response = await fetch(line.dataset.to, {
      method: 'POST',
      headers: {'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'If-Match': '"' + mark().value + '"'},
      body: what,
    });
    const json = (response.headers.get('Content-Type') || '').startsWith('application/json');
    const answer = json ? await response.json() : null;
    if (response.ok && answer) saved(answer, sent);
    // 429: too often, from this address.
    else if (response.status >= 500 || response.status === 429) later(answer && answer.said);
    else if (tooLarge(response)) {
      heavy = what.length;
      say(line.dataset.heavy, true);
    }
    else {
      paused = true;
      say(answer ? answer.said : line.dataset.ended, true);
    }
  };

  function save() {
    if (composing || paused) return;
    if (running) {
      wait();
      return;
    }
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = 0;
    const what = body();
    // It is not sent again until it is smaller, and saved then as ever.
    if (what.length >= heavy) return;
    say(line.dataset.saving, false);
    running = send(typed(), what).catch(() => later()).finally(() => { running = null; });
  }
  // For other scripts that save: alone, and with the mark that holds then.
  line.alone = async act => {
    while (running) await running;
    running = Promise.resolve(mark()).then(act).finally(() => { running = null; });
    return running;
  };
  const later = why => {
    say(why || line.dataset.unreached, true);
    clearTimeout(quiet);
    quiet = setTimeout(save, LONGEST);
  };
  addEventListener('online', () => dirty && save());

  const changed = () => {
    dirty = true;
    if (!copying) copying = setTimeout(copy, COPY);
    if (composing || paused) return;
    if (!running && line.getAttribute('role') !== 'alert') say(line.dataset.unsaved, false);
    wait();
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  // Half a word, before it is confirmed, is nothing to save.
  form.addEventListener('compositionstart', () => { composing = true; });
  form.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });

  // As in other programs that write. Before the editor, which has a use of its own for the enter key; and not while a word is composed.
  document.getElementById('keys').hidden = false;
  document.addEventListener('keydown', event => {
    const id = {s: 'save', enter: 'send'}[event.key.toLowerCase()];
    const button = id && form.querySelector('#' + id);
    if (!button || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    // What is shown need not change for what is only saved.
    if (id === 'save' && !paused) save();
    else form.requestSubmit(button);
  }, true);

  // So that the copy says what is saved, where a machine's suggestion is accepted.
  const accept = button => {
    if (!button || button.name !== 'accept') return;
    const field = button.value.replace(/\/.*/, '');
    form.elements.namedItem(field).value = form.elements.namedItem('suggestion-' + field).value;
    if (dirty) copy();
  };

  // What is on its way changes the mark that the form is sent with.
  form.addEventListener('submit', event => {
    if (!running) {
      paused = true;
      session('setItem', SENT, own);
      clearTimeout(quiet);
      clearTimeout(longest);
      accept(event.submitter);
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    running.then(() => form.requestSubmit(button));
  });
  addEventListener('pagehide', () => { if (dirty && copying) copy(); });
}
