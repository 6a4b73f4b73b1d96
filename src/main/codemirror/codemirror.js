// What the newsroom's editor takes of CodeMirror. Its languages are none of it: @codemirror/lang-markdown brings HTML, CSS and JavaScript.
import {StyleModule} from 'style-mod';

// Its style sheets are made by script and adopted, which the policy of our pages allows; <style> elements, as it makes, it forbids.
const sheets = new WeakMap();
StyleModule.mount = (root, modules) => {
  const sheet = sheets.get(root) || new CSSStyleSheet();
  sheets.set(root, sheet);
  sheet.replaceSync([modules].flat().map(module => module.getRules()).join('\n'));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

export {history, historyKeymap, insertNewline, isolateHistory, standardKeymap} from '@codemirror/commands';
export {bidiIsolates, defineLanguageFacet, Language, syntaxHighlighting} from '@codemirror/language';
export {
  closeSearchPanel, findNext, findPrevious, getSearchQuery, openSearchPanel, replaceAll, replaceNext, search, SearchQuery, setSearchQuery,
} from '@codemirror/search';
export {EditorState, RangeSetBuilder} from '@codemirror/state';
export {Decoration, EditorView, keymap, runScopeHandlers, ViewPlugin} from '@codemirror/view';
export {NodeProp} from '@lezer/common';
export {tagHighlighter, tags} from '@lezer/highlight';
export {parser, Strikethrough, Table, TaskList} from '@lezer/markdown';
