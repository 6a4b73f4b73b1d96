// Finds and replaces within the editor, in a panel that the page brings along.
import {
  closeSearchPanel, findNext, findPrevious, getSearchQuery, keymap, openSearchPanel, replaceAll, replaceNext, runScopeHandlers, search,
  SearchQuery, setSearchQuery,
} from './codemirror.js';

const MOST = 1000;
const ACTS = {previous: findPrevious, next: findNext, replace: replaceNext, all: replaceAll, close: closeSearchPanel};
const scope = 'editor search-panel';
const keys = [
  {key: 'Mod-f', run: openSearchPanel, scope},
  {key: 'F3', run: findNext, shift: findPrevious, scope, preventDefault: true},
  {key: 'Mod-g', run: findNext, shift: findPrevious, scope, preventDefault: true},
  {key: 'Escape', run: closeSearchPanel, scope},
];
const original = document.getElementById('find');

const panel = view => {
  const place = original.content.firstElementChild.cloneNode(true);
  const part = name => place.querySelector('[data-part=' + name + ']');
  const [words, instead, exact, status] = ['words', 'instead', 'case', 'said'].map(part);
  words.setAttribute('main-field', '');

  const asked = () => new SearchQuery({search: words.value, replace: instead.value, caseSensitive: exact.checked, literal: true});
  const show = () => {
    const query = getSearchQuery(view.state);
    if (!asked().eq(query)) [words.value, instead.value, exact.checked] = [query.search, query.replace, query.caseSensitive];
    let count = 0;
    if (query.valid) for (const found = query.getCursor(view.state); count < MOST && !found.next().done;) count++;
    const said = !query.valid ? '' : count ? place.dataset.found.replace('{0}', count < MOST ? count : count + '+') : place.dataset.none;
    if (status.textContent !== said) status.textContent = said;
  };
  const ask = event => {
    // While a word is being composed, letters are not yet what is meant.
    if (!event.isComposing && !asked().eq(getSearchQuery(view.state))) view.dispatch({effects: setSearchQuery.of(asked())});
  };

  // What is looked for is no part of the form, so nothing is to be saved.
  for (const name of ['input', 'change', 'compositionstart', 'compositionend']) place.addEventListener(name, event => event.stopPropagation());
  for (const name of ['input', 'change', 'compositionend']) place.addEventListener(name, ask);
  place.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) ACTS[button.dataset.act](view);
  });
  place.addEventListener('keydown', event => {
    // Safari ends a composition before it tells of the key that ended it, which is then number 229.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && event.target.type === 'text') {
      event.preventDefault();
      if (event.target === instead) replaceNext(view);
      else (event.shiftKey ? findPrevious : findNext)(view);
    } else if (runScopeHandlers(view, event, 'search-panel')) event.preventDefault();
  });
  return {
    dom: place,
    top: true,
    mount: () => {
      show();
      words.focus();
      words.select();
    },
    update: ({docChanged, transactions}) => {
      if (docChanged || transactions.some(each => each.effects.some(effect => effect.is(setSearchQuery)))) show();
    },
  };
};

export const finding = () => [search({literal: true, createPanel: panel}), keymap.of(keys)];
