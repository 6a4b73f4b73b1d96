// The texts that are being written, for all scripts alike: what they put into one is one step that can be undone, and the caret stands
// where it belongs, whether a plain field holds the text or an editor lies over it. The field has all of the text at any time.
const texts = new WeakMap();

const plain = field => ({
  place: field,
  get range() { return [field.selectionStart, field.selectionEnd]; },
  focus: () => field.focus(),
  select: (start, end) => field.setSelectionRange(start, end),
  replace: (start, end, words, [from, to], still) => {
    const {scrollTop} = field;
    field.focus();
    field.setSelectionRange(start, end);
    // As if it were typed, so that it can be undone.
    if (!document.execCommand('insertText', false, words)) {
      field.setRangeText(words, start, end, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    field.setSelectionRange(from, to);
    if (still) field.scrollTop = scrollTop;
  },
});

class Text {
  #over;
  #composing = false;

  constructor(field) {
    this.field = field;
    this.#over = plain(field);
    this.on('compositionstart', () => { this.#composing = true; });
    this.on('compositionend', () => { this.#composing = false; });
  }

  get value() { return this.field.value; }

  // Where the choice begins and ends; the caret, where nothing is chosen.
  get range() { return this.#over.range; }

  focus() { this.#over.focus(); }

  select(start, end) { this.#over.select(start, end); }

  // Puts words in the place of what stands from start to end, and then chooses what is given, or puts the caret behind them.
  replace(start, end, words, chosen = [start + words.length, start + words.length]) {
    this.#over.replace(start, end, words, chosen, false);
  }

  // Does the same behind the back of who writes, who stays where he is.
  exchange(start, end, words) {
    const moved = words.length - (end - start);
    const stays = at => at >= end ? at + moved : Math.min(at, start + words.length);
    this.#over.replace(start, end, words, this.range.map(stays), true);
  }

  // Whether it is written into: whether this, as the element with the focus, is where it is typed.
  holds(element) { return this.#over.place.contains(element); }

  // What happens where it is typed. Whoever prevents the default is heard before the editor.
  on(name, act) {
    this.field.parentElement.addEventListener(name, event => { if (this.holds(event.target)) act(event); }, true);
  }

  // Waits until no word is half composed.
  async composed() {
    while (this.#composing) {
      await new Promise(done => this.field.parentElement.addEventListener('compositionend', () => setTimeout(done), {once: true}));
    }
  }

  // An editor: place, range, focus, select and replace, as of the plain field.
  lay(editor) { this.#over = editor; }

  lift() { this.#over = plain(this.field); }
}

export const written = field => {
  if (!texts.has(field)) texts.set(field, new Text(field));
  return texts.get(field);
};
