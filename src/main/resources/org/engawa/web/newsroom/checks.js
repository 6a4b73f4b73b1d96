// Leads to what the checks found: to its field, and in a text to the very letters or the line, as far as they still stand there. A
// button goes on from one to the next. Without it each sentence is a link to its field.
import {written} from './text.js';

const links = [...document.querySelectorAll('.checks a')];
if (links.length) {
  const next = document.getElementById('next-problem');
  let turn = -1;

  // Where it stands in a text: its letters, else its line.
  const place = (value, {mark, line}) => {
    const at = mark ? value.indexOf(mark) : -1;
    if (at >= 0) return [at, at + mark.length];
    if (!line) return null;
    const lines = value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    return line <= lines.length ? [start, start + lines[line - 1].length] : null;
  };

  const lead = link => {
    // What is missing or too much may stand in another field than the one that is named.
    for (const name of [link.hash.slice(1), 'body', 'title', 'summary']) {
      const field = document.querySelector(`[name="${name}"]`);
      const found = field && place(field.value, link.dataset);
      if (found) {
        const text = written(field);
        text.focus();
        text.select(...found);
        return true;
      }
    }
    return false;
  };

  links.forEach((link, index) => link.addEventListener('click', event => {
    turn = index;
    if (lead(link)) event.preventDefault();
  }));
  if (next) {
    next.addEventListener('click', () => links[(turn + 1) % links.length].click());
    next.hidden = false;
  }
}
