// Helps to write Markdown: buttons above the text, shortcuts, and what is pasted from a word processor or a web page. Without it the
// text is typed as it is.
import {written} from './text.js';

const texts = [...document.querySelectorAll('#body, textarea[name^="passage-"]')].filter(field => !field.readOnly).map(written);
const bar = document.getElementById('marking');
const told = document.getElementById('marking-said');

const around = (text, mark) => {
  const {range: [start, end], value} = text;
  const chosen = value.slice(start, end);
  const length = mark.length;
  if (value.slice(start - length, start) === mark && value.slice(end, end + length) === mark) {
    text.replace(start - length, end + length, chosen, [start - length, end - length]);
  } else text.replace(start, end, mark + chosen + mark, [start + length, end + length]);
};

const before = (text, mark, other) => {
  const {range: [from, to], value} = text;
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const stop = value.indexOf('\n', Math.max(start, to - (to > from ? 1 : 0)));
  const end = stop < 0 ? value.length : stop;
  const lines = value.slice(start, end).split('\n');
  const all = lines.every(line => !line.trim() || other.test(line));
  const given = all && lines.some(line => line.trim())
    ? lines.map(line => line.replace(other, ''))
    : lines.map((line, i) => line.trim() || lines.length === 1 ? mark(i) + line.replace(other, '') : line);
  text.replace(start, end, given.join('\n'));
};

const link = text => {
  const {range: [start, end], value} = text;
  const chosen = value.slice(start, end);
  const address = /^https?:\/\/\S+$/.test(chosen.trim());
  if (address) text.replace(start, end, '[](' + chosen.trim() + ')', [start + 1, start + 1]);
  else text.replace(start, end, '[' + chosen + '](https://)', [start + chosen.length + 3, start + chosen.length + 11]);
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

// The plain text stands there at once, so that nothing waits for the server and nothing is lost with it; it gives way to Markdown
// unless it was changed meanwhile.
const paste = async (text, html, plain) => {
  const given = plain.replace(/\r\n?/g, '\n');
  const [start, end] = text.range;
  if (given) text.replace(start, end, given);
  const seal = text.field.form.elements.namedItem('seal').value;
  let answer = {};
  try {
    const response = await fetch('/newsroom/pasted', {method: 'POST', body: new URLSearchParams({seal, html})});
    if ((response.headers.get('Content-Type') || '').startsWith('application/json')) answer = await response.json();
  } catch {
    return; // What was pasted stands there as it is.
  }
  say(answer.said || '');
  await text.composed();
  if (!answer.markdown || answer.markdown === given || text.value.slice(start, start + given.length) !== given) return;
  text.exchange(start, start + given.length, answer.markdown);
};

for (const text of texts) {
  text.on('keydown', event => {
    if (event.isComposing || event.altKey || event.shiftKey || !(mac ? event.metaKey : event.ctrlKey)) return;
    // On keyboards of other scripts the key has no Latin letter, and its place has.
    const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
    const act = keys[letter];
    if (!act) return;
    event.preventDefault();
    acts[act](text);
  });
  text.on('paste', event => {
    const html = event.clipboardData.getData('text/html');
    // What has no element in it but those around all text is text.
    if (!html || !/<(?:p|div|h[1-6]|ul|ol|li|table|a|b|strong|i|em|blockquote|img)\b/i.test(html)) return;
    event.preventDefault();
    paste(text, html, event.clipboardData.getData('text/plain'));
  });
}

// One stop of the tab key, as the pattern of toolbars has it (ARIA Authoring Practices Guide).
if (bar) {
  const text = written(document.getElementById(bar.getAttribute('aria-controls')));
  bar.hidden = false;
  const buttons = [...bar.querySelectorAll('button:not([hidden])')];
  buttons.forEach((button, i) => {
    button.tabIndex = i ? -1 : 0;
    const act = acts[button.dataset.act];
    if (act) button.addEventListener('click', () => act(text));
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
