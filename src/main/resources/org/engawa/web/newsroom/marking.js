// Helps to write Markdown: buttons above the text, shortcuts, and what is pasted from a word processor or a web page. Without it the
// text is typed as it is.
const texts = document.querySelectorAll('#body, textarea[name^="passage-"]');
const bar = document.getElementById('marking');
const told = document.getElementById('marking-said');

// As if it were typed, so that it can be undone.
const insert = (text, value) => {
  text.focus();
  if (!document.execCommand('insertText', false, value)) {
    text.setRangeText(value, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', {bubbles: true}));
  }
};
const replace = (text, start, end, value) => {
  text.setSelectionRange(start, end);
  insert(text, value);
};

const around = (text, mark) => {
  const {selectionStart: start, selectionEnd: end, value} = text;
  const chosen = value.slice(start, end);
  const length = mark.length;
  if (value.slice(start - length, start) === mark && value.slice(end, end + length) === mark) {
    replace(text, start - length, end + length, chosen);
    text.setSelectionRange(start - length, end - length);
  } else {
    replace(text, start, end, mark + chosen + mark);
    text.setSelectionRange(start + length, end + length);
  }
};

const before = (text, mark, other) => {
  const {selectionStart, selectionEnd, value} = text;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const stop = value.indexOf('\n', Math.max(start, selectionEnd - (selectionEnd > selectionStart ? 1 : 0)));
  const end = stop < 0 ? value.length : stop;
  const lines = value.slice(start, end).split('\n');
  const all = lines.every(line => !line.trim() || other.test(line));
  const given = all && lines.some(line => line.trim())
    ? lines.map(line => line.replace(other, ''))
    : lines.map((line, i) => line.trim() || lines.length === 1 ? mark(i) + line.replace(other, '') : line);
  replace(text, start, end, given.join('\n'));
  text.setSelectionRange(start + given.join('\n').length, start + given.join('\n').length);
};

const link = text => {
  const {selectionStart: start, selectionEnd: end, value} = text;
  const chosen = value.slice(start, end);
  const address = /^https?:\/\/\S+$/.test(chosen.trim());
  replace(text, start, end, address ? '[](' + chosen.trim() + ')' : '[' + chosen + '](https://)');
  if (address) text.setSelectionRange(start + 1, start + 1);
  else text.setSelectionRange(start + chosen.length + 3, start + chosen.length + 11);
};

const acts = {
  bold: text => around(text, '**'),
  italic: text => around(text, '*'),
  heading: text => before(text, () => '## ', /^#{1,6} /),
  list: text => before(text, () => '- ', /^[-*] /),
  numbers: text => before(text, i => i + 1 + '. ', /^\d+\. /),
  quote: text => before(text, () => '> ', /^> ?/),
  link,
};
const keys = {b: 'bold', i: 'italic', k: 'link'};

const say = words => {
  if (!told) return;
  told.hidden = !words;
  told.textContent = words;
};

const mac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
const composing = new WeakSet();
const composed = text => composing.has(text)
  ? new Promise(done => text.addEventListener('compositionend', () => setTimeout(done), {once: true}))
  : Promise.resolve();

// The plain text stands there at once, so that nothing waits for the server and nothing is lost with it; it gives way to Markdown
// unless it was changed meanwhile.
const paste = async (text, html, plain) => {
  const given = plain.replace(/\r\n?/g, '\n');
  const start = text.selectionStart;
  if (given) insert(text, given);
  const seal = text.closest('form').elements.namedItem('seal').value;
  let answer = {};
  try {
    const response = await fetch('/newsroom/pasted', {method: 'POST', body: new URLSearchParams({seal, html})});
    if ((response.headers.get('Content-Type') || '').startsWith('application/json')) answer = await response.json();
  } catch {
    return; // What was pasted stands there as it is.
  }
  say(answer.said || '');
  await composed(text);
  if (!answer.markdown || answer.markdown === given || text.value.slice(start, start + given.length) !== given) return;
  const {selectionStart, selectionEnd, scrollTop} = text;
  const moved = answer.markdown.length - given.length;
  const shifted = at => at >= start + given.length ? at + moved : Math.min(at, start + answer.markdown.length);
  replace(text, start, start + given.length, answer.markdown);
  text.setSelectionRange(shifted(selectionStart), shifted(selectionEnd));
  text.scrollTop = scrollTop;
};

for (const text of texts) {
  if (text.readOnly) continue;
  text.addEventListener('compositionstart', () => composing.add(text));
  text.addEventListener('compositionend', () => composing.delete(text));
  text.addEventListener('keydown', event => {
    if (event.isComposing || event.altKey || event.shiftKey || !(mac ? event.metaKey : event.ctrlKey)) return;
    // On keyboards of other scripts the key has no Latin letter, and its place has.
    const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
    const act = keys[letter];
    if (!act) return;
    event.preventDefault();
    acts[act](text);
  });
  text.addEventListener('paste', event => {
    const html = event.clipboardData.getData('text/html');
    // What has no element in it but those around all text is text.
    if (!html || !/<(?:p|div|h[1-6]|ul|ol|li|table|a|b|strong|i|em|blockquote|img)\b/i.test(html)) return;
    event.preventDefault();
    paste(text, html, event.clipboardData.getData('text/plain'));
  });
}

// One stop of the tab key, as the pattern of toolbars has it (ARIA Authoring Practices Guide).
if (bar) {
  bar.hidden = false;
  const buttons = [...bar.querySelectorAll('button:not([hidden])')];
  buttons.forEach((button, i) => {
    button.tabIndex = i ? -1 : 0;
    const act = acts[button.dataset.act];
    if (act) button.addEventListener('click', () => act(document.getElementById(bar.getAttribute('aria-controls'))));
  });
  bar.addEventListener('keydown', event => {
    const on = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = on === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const at = buttons.indexOf(document.activeElement);
    const to = {[on]: (at + 1) % buttons.length, [back]: (at - 1 + buttons.length) % buttons.length, Home: 0, End: buttons.length - 1}[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[at].tabIndex = -1;
    buttons[to].tabIndex = 0;
    buttons[to].focus();
  });
}
