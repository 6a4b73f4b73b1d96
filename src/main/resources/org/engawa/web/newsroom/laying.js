// The editor that lies over the field of a text. Whatever is typed into it stands in the field at once, and what is put into the field
// by others stands in the editor.
import {
  bidiIsolates, Decoration, defineLanguageFacet, EditorState, EditorView, history, historyKeymap, insertNewline, isolateHistory, keymap,
  Language, NodeProp, openSearchPanel, parser, RangeSetBuilder, standardKeymap, Strikethrough, syntaxHighlighting, Table, tagHighlighter,
  tags, TaskList, ViewPlugin,
} from './codemirror.js';
import {finding} from './finding.js';
import {written} from './text.js';

// --- Markdown -------------------------------------------------------------------------------------------------------------------

// What our Markdown has beside the common one, as far as it would be taken for a link: [!note], [^source].
const ours = {
  defineNodes: [{name: 'Ours', style: tags.labelName}],
  parseInline: [{
    name: 'Ours',
    before: 'Link',
    parse: (context, next, at) => {
      const found = next === 91 && /^\[(?:![a-z]+|\^[^\]\s]+)\]/.exec(context.slice(at, context.end));
      return found ? context.addElement(context.elt('Ours', at, at + found[0].length)) : -1;
    },
  }],
};
// Addresses run from left to right in every text.
const addresses = {props: [NodeProp.isolate.add({URL: 'ltr'})]};
const markdown = new Language(defineLanguageFacet(), parser.configure([Table, Strikethrough, TaskList, ours, addresses]), [], 'markdown');

const colours = syntaxHighlighting(tagHighlighter([
  {tag: tags.heading, class: 'md-heading'},
  {tag: tags.strong, class: 'md-strong'},
  {tag: tags.emphasis, class: 'md-emphasis'},
  {tag: tags.strikethrough, class: 'md-struck'},
  {tag: tags.link, class: 'md-link'},
  {tag: tags.url, class: 'md-address'},
  {tag: tags.labelName, class: 'md-label'},
  {tag: tags.monospace, class: 'md-code'},
  {tag: tags.quote, class: 'md-quote'},
  {tag: [tags.processingInstruction, tags.contentSeparator], class: 'md-mark'},
]));

// --- direction ------------------------------------------------------------------------------------------------------------------

// Each line runs as its first letter does; where there is none yet, as the language of the text.
const auto = Decoration.line({attributes: {dir: 'auto'}});
const directed = view => {
  const lines = new RangeSetBuilder();
  for (const {from, to} of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      if (/\p{L}/u.test(line.text)) lines.add(line.from, line.from, auto);
      at = line.to + 1;
    }
  }
  return lines.finish();
};
const directions = [
  EditorView.perLineTextDirection.of(true),
  bidiIsolates(),
  ViewPlugin.fromClass(class {
    constructor(view) { this.lines = directed(view); }

    update({view, docChanged, viewportChanged}) {
      if (docChanged || viewportChanged) this.lines = directed(view);
    }
  }, {decorations: plugin => plugin.lines}),
];

// --- the editor -----------------------------------------------------------------------------------------------------------------

const only = isolateHistory.of('full');

export class Editor {
  #field;
  #text;
  #view;
  #label;
  #left = new AbortController();

  // words: what it says, by the names of the data of the page; and the direction of the language of the text.
  constructor(field, words) {
    this.#field = field;
    this.#text = written(field);
    this.#label = document.querySelector('label[for="' + field.id + '"]');
    const focused = document.activeElement === field;
    const [anchor, head] = this.#text.range;
    this.#view = new EditorView({doc: field.defaultValue, extensions: this.#extensions(words)});
    // What was typed before the editor came can be undone too.
    this.#take();
    this.#view.dispatch({selection: {anchor, head}});
    this.#cover();
    if (focused) this.#view.focus();
    const signal = this.#left.signal;
    // As other scripts, programs of the browser and the way back to this page put it there.
    field.addEventListener('input', () => this.#follow(), {signal});
    field.form.addEventListener('restored', () => this.#follow(), {signal});
    addEventListener('pageshow', () => this.#follow(), {signal});
    this.#label.addEventListener('click', () => this.#view.focus(), {signal});
  }

  // Opens the search within the text.
  find() { openSearchPanel(this.#view); }

  // Gives the field back.
  lift() {
    const [start, end] = this.#text.range;
    this.#left.abort();
    this.#view.destroy();
    this.#field.id = this.#view.contentDOM.id;
    this.#field.hidden = false;
    this.#label.htmlFor = this.#field.id;
    this.#text.lift();
    this.#text.select(start, end);
  }

  #extensions(words) {
    const {id, lang} = this.#field;
    const bar = this.#field.form.querySelector('.acts');
    const attributes = {id, lang, dir: words.direction, tabindex: '0', 'aria-labelledby': id + '-label', spellcheck: 'true', autocapitalize: 'sentences', autocorrect: 'on', writingsuggestions: 'true'};
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (this.#field.hasAttribute(name)) attributes[name] = this.#field.getAttribute(name);
    }
    return [
      history(),
      // The tab key is none of them: it leads on to the next field.
      keymap.of([{key: 'Enter', run: insertNewline, shift: insertNewline}, ...standardKeymap, ...historyKeymap]),
      finding(),
      markdown,
      colours,
      directions,
      EditorView.lineWrapping,
      // The bar that saves lies over the lower edge of the window.
      EditorView.scrollMargins.of(() => ({bottom: bar ? bar.offsetHeight : 0})),
      EditorView.contentAttributes.of(attributes),
      EditorView.updateListener.of(update => { if (update.docChanged) this.#give(); }),
      EditorState.phrases.of({
        'current match': words.match,
        'on line': words.line,
        'replaced match on line $': words.replaced,
        'replaced $ matches': words.replacedAll,
        'Selection deleted': words.deleted,
      }),
    ];
  }

  // The field is seen no more, and the label, what is wrong with it and links lead to what is typed into.
  #cover() {
    const view = this.#view;
    this.#label.id = this.#field.id + '-label';
    this.#label.removeAttribute('for');
    this.#field.after(view.dom);
    this.#field.removeAttribute('id');
    this.#field.hidden = true;
    this.#text.lay({
      place: view.contentDOM,
      get range() {
        const {from, to} = view.state.selection.main;
        return [from, to];
      },
      focus: () => view.focus(),
      select: (anchor, head) => view.dispatch({selection: {anchor, head}, scrollIntoView: true}),
      replace: (from, to, insert, [anchor, head], still) => {
        view.dispatch({changes: {from, to, insert}, selection: {anchor, head}, scrollIntoView: !still, annotations: only, userEvent: 'input'});
        if (!still) view.focus();
      },
    });
  }

  #give() {
    const value = this.#view.state.doc.toString();
    if (this.#field.value === value) return;
    this.#field.value = value;
    this.#field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  async #follow() {
    if (this.#field.value === this.#view.state.doc.toString()) return;
    await this.#text.composed();
    if (!this.#left.signal.aborted) this.#take();
  }

  #take() {
    const {value} = this.#field;
    const was = this.#view.state.doc.toString();
    if (value === was) return;
    // What both have in common stays, and with it where the caret stands.
    let from = 0;
    while (from < value.length && value[from] === was[from]) from++;
    let same = 0;
    while (same < Math.min(value.length, was.length) - from && value.at(-1 - same) === was.at(-1 - same)) same++;
    const to = was.length - same;
    const end = value.length - same;
    const {main} = this.#view.state.selection;
    this.#view.dispatch({
      changes: {from, to, insert: value.slice(from, end)},
      // What was chosen there is something else now.
      selection: main.from < to && main.to > from ? {anchor: end} : undefined,
      annotations: only,
    });
  }
}
