// Lays an editor over the text, unless a member prefers the plain field in this browser. Without it, and where the editor cannot be
// fetched, the text is written in the plain field.
import {written} from './text.js';

const acts = document.getElementById('editor');
const field = acts && document.getElementById(acts.dataset.for);
if (field && !field.readOnly && document.adoptedStyleSheets) {
  const NAME = 'engawa.plain-field';
  const text = written(field);
  const find = document.getElementById('finding');
  const toggle = document.getElementById('plain-field');
  let plain = false;
  try {
    plain = localStorage.getItem(NAME) !== null;
  } catch {
    // A browser that keeps nothing has the editor each time.
  }
  let editor = null;

  const show = async () => {
    toggle.setAttribute('aria-pressed', String(plain));
    if (plain && editor) {
      editor.lift();
      editor = null;
    } else if (!plain && !editor) {
      const {Editor} = await import('./laying.js');
      await text.composed();
      editor = new Editor(field, acts.dataset);
    }
    find.hidden = !editor;
    acts.hidden = false;
  };
  // One after the other, however fast it is pressed.
  let shown = show();
  find.addEventListener('click', () => editor.find());
  toggle.addEventListener('click', () => {
    plain = !plain;
    try {
      if (plain) localStorage.setItem(NAME, '');
      else localStorage.removeItem(NAME);
    } catch {
      // It holds for this page then.
    }
    shown = shown.then(show);
  });
}
