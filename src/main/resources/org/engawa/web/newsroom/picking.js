// Finds entries of a list by part of a name in any language, and what a text can be linked with: comboboxes as the ARIA Authoring
// Practices describe them. Without it entries are ticked and chosen in the lists themselves, and links are typed.
import {written} from './text.js';

const words = document.getElementById('picking');
const MOST = 100;

// --- the combobox ---------------------------------------------------------------------------------------------------------------

let made = 0;

// find(text): what matches, each {key, name, note, lang}; choose(entry); said(count) tells how many were found, or -1 that nothing is looked for any more.
const combobox = (input, {label, find, choose, said, eager}) => {
  const list = document.createElement('ul');
  list.id = 'picked-from-' + ++made;
  list.className = 'matches';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  list.hidden = true;
  input.autocomplete = 'off';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  const box = document.createElement('div');
  box.className = 'combobox';
  input.before(box);
  box.append(input, list);

  let entries = [];
  let active = -1;
  let asked = 0;
  let timer = 0;
  let looking = false;
  let hurried = false;

  const activate = number => {
    if (list.children[active]) list.children[active].setAttribute('aria-selected', 'false');
    active = number;
    const option = list.children[active];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', option.id);
  };
  const close = () => {
    asked++;
    clearTimeout(timer);
    looking = false;
    hurried = false;
    list.hidden = true;
    list.replaceChildren();
    entries = [];
    activate(-1);
    input.setAttribute('aria-expanded', 'false');
  };
  const show = found => {
    entries = found.slice(0, MOST);
    list.replaceChildren(...entries.map((entry, number) => {
      const option = document.createElement('li');
      const name = document.createElement('bdi');
      option.id = list.id + '-' + number;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      name.textContent = entry.name;
      if (entry.lang) name.lang = entry.lang;
      option.append(name);
      if (entry.note) {
        const note = document.createElement('small');
        const words = document.createElement('bdi');
        words.textContent = entry.note;
        note.append(words);
        option.append(' ', note);
      }
      return option;
    }));
    list.hidden = !entries.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    active = -1;
    // Who typed part of a name takes the first by the enter key.
    activate(entries.length && input.value.trim() ? 0 : -1);
    if (input.value.trim() || entries.length) said(entries.length);
    looking = false;
    if (hurried && active >= 0) take(active);
    hurried = false;
  };
  const look = async () => {
    const mine = ++asked;
    looking = true;
    const found = await find(input.value.trim());
    if (mine === asked && document.activeElement === input) show(found);
  };
  const take = number => {
    const entry = entries[number];
    input.value = '';
    close();
    choose(entry);
  };

  input.addEventListener('input', event => {
    // What is looked for is no part of the form, so nothing is to be saved.
    event.stopPropagation();
    clearTimeout(timer);
    hurried = false;
    // While a word is being composed from kana, letters are not yet what is meant.
    if (event.isComposing) close();
    else if (!input.value.trim()) {
      close();
      said(-1);
    } else {
      looking = true;
      timer = setTimeout(look, eager ? 0 : 150);
    }
  });
  for (const name of ['change', 'compositionstart', 'compositionend']) input.addEventListener(name, event => event.stopPropagation());
  input.addEventListener('compositionstart', close);
  input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')));
  input.addEventListener('keydown', event => {
    // Safari ends a composition before it tells of the key that ended it, which is then number 229.
    if (event.isComposing || event.keyCode === 229) return;
    const last = list.children.length - 1;
    if (event.key === 'Enter') {
      // Never sends the form around it. Who is faster than what is looked for gets the first that is found.
      event.preventDefault();
      if (looking) hurried = true;
      else if (active >= 0) take(active);
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
      event.preventDefault();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (list.hidden) look();
      else activate(active === last ? 0 : active + 1);
    } else if (event.key === 'ArrowUp' && !list.hidden) {
      event.preventDefault();
      activate(active <= 0 ? last : active - 1);
    } else if (event.key === 'Tab') close();
  });
  // Not where it was left for a moment only.
  input.addEventListener('blur', () => setTimeout(() => document.activeElement === input || close(), 150));
  // The field keeps the focus; and only who lets go where he pressed has chosen, so that a finger may scroll.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) take([...list.children].indexOf(option));
  });
};

// --- names ----------------------------------------------------------------------------------------------------------------------

const LETTERS = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th', '’': "'", 'ʼ': "'"};
// Without accents, case and width; kana of either kind are the same, and keep their voicing marks.
const fold = text => text.normalize('NFKD').toLowerCase()
  .replace(/[\p{M}ـ]/gu, mark => mark === '\u3099' || mark === '\u309a' ? mark : '')
  .replace(/[ßæœøłđıðþ’ʼ]/g, letter => LETTERS[letter])
  .replace(/[\u30a1-\u30f6]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  .normalize('NFC');

let known = null;
// Where the server does not say, names in the language of the page are all that is known.
const names = () => {
  if (!known) known = fetch(words.dataset.names).then(answer => answer.ok ? answer.json() : {}).catch(() => ({}));
  return known;
};

// 0: a name begins so; 1: a word of one does; 2: it stands somewhere in one.
const rank = (name, wanted) => {
  const at = name.indexOf(wanted);
  if (at < 0) return 3;
  if (!at) return 0;
  return /[\s\-(（・·'/]/.test(name[at - 1]) || name.includes(' ' + wanted) ? 1 : 2;
};

const search = async (entries, list, text) => {
  if (!text) return entries;
  const wanted = fold(text);
  const all = (await names())[list] || {};
  return entries
    .map(entry => {
      const own = rank(fold(entry.name), wanted);
      const others = (all[entry.key] || []).map(name => ({name, rank: rank(fold(name), wanted)})).sort((a, b) => a.rank - b.rank);
      const best = others[0] || {rank: 3};
      const code = entry.key.toLowerCase() === wanted ? 0 : 3;
      // By which name it was found, where that is not the one shown.
      const note = best.rank < own && best.name !== entry.name ? best.name : '';
      return {...entry, note, rank: Math.min(own, best.rank + .5, code)};
    })
    .filter(entry => entry.rank < 3)
    .sort((a, b) => a.rank - b.rank);
};

// --- pickers --------------------------------------------------------------------------------------------------------------------

const say = (line, words, name) => { line.textContent = words.replace('{0}', name); };
const moved = (name, number, all) => words.dataset.moved.replace('{0}', name).replace('{1}', number).replace('{2}', all);

// before(chips, input) puts both into the page; all() and chosen() are entries of the list of the form, where set(entry, on) sets one.
// Where the order counts, move(entry, by) changes it.
const picker = (place, {label, input, before, all, chosen, set, move}) => {
  const chips = document.createElement(move ? 'ol' : 'ul');
  const status = document.createElement('p');
  chips.className = move ? 'chips ordered' : 'chips';
  chips.setAttribute('aria-label', label);
  status.className = 'hint';
  status.setAttribute('aria-live', 'polite');
  before(chips, input);
  const mover = (entry, by, [number, all], text, words) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = by < 0 ? 'earlier' : 'later';
    button.textContent = text;
    button.setAttribute('aria-label', words.replace('{0}', entry.name));
    button.disabled = by < 0 ? number === 1 : number === all;
    button.addEventListener('click', () => {
      move(entry, by);
      draw();
      const row = chips.children[number - 1 + by];
      const same = row.querySelector('.' + button.className);
      (same.disabled ? row.querySelector('button:not(:disabled)') : same).focus();
      status.textContent = moved(entry.name, number + by, all);
    });
    return button;
  };
  const draw = () => {
    chips.replaceChildren(...chosen().map((entry, number, {length}) => {
      const chip = document.createElement('li');
      const name = document.createElement('bdi');
      const button = document.createElement('button');
      name.textContent = entry.name;
      button.type = 'button';
      button.textContent = '×';
      button.setAttribute('aria-label', words.dataset.remove.replace('{0}', entry.name));
      button.addEventListener('click', () => {
        const at = [...chips.children].indexOf(chip);
        set(entry, false);
        draw();
        say(status, words.dataset.removed, entry.name);
        const next = chips.children[Math.min(at, chips.children.length - 1)];
        (next ? next.querySelector('button:last-child') : input).focus();
      });
      chip.append(name);
      if (move && length > 1) {
        chip.append(
          mover(entry, -1, [number + 1, length], '↑', words.dataset.earlier),
          mover(entry, 1, [number + 1, length], '↓', words.dataset.later),
        );
      }
      chip.append(button);
      return chip;
    }));
    chips.hidden = !chips.children.length;
  };
  combobox(input, {
    label,
    eager: true,
    find: text => {
      const taken = new Set(chosen().map(entry => entry.key));
      return search(all().filter(entry => !taken.has(entry.key)), place.dataset.list, text);
    },
    choose: entry => {
      set(entry, true);
      draw();
      say(status, words.dataset.added, entry.name);
    },
    said: count => {
      if (count < 0) status.textContent = '';
      else say(status, count ? words.dataset.found : words.dataset.none, count);
    },
  });
  input.parentElement.after(status);
  input.addEventListener('focus', names, {once: true});
  draw();
  // What is ticked in the list, or put back from the copy in this browser, or by the way back to this page.
  place.addEventListener('change', draw);
  place.closest('form').addEventListener('restored', draw);
  addEventListener('pageshow', draw);
};

const field = (id, described) => {
  const input = document.createElement('input');
  input.type = 'text';
  input.id = id;
  input.dir = 'auto';
  input.setAttribute('aria-describedby', described);
  return input;
};

// Where the order counts, a number stands beside each box. Those that are chosen are always numbered without a gap; one that is
// typed has the one that had it make room.
const placeOf = box => box.closest('li').querySelector('.place');
const numbered = (place, boxes, entry) => {
  let typed = null;
  let before = [];
  place.addEventListener('change', event => { typed = event.target.closest('.place'); }, true);
  return () => {
    const at = box => {
      const number = Number(placeOf(box).value) || Infinity;
      if (placeOf(box) !== typed) return number;
      const was = before.indexOf(box) + 1;
      return number + (was && number > was ? .5 : -.5);
    };
    const chosen = boxes.filter(box => box.checked).sort((one, other) => (at(one) === at(other) ? 0 : at(one) - at(other)));
    typed = null;
    before = chosen;
    for (const box of boxes) placeOf(box).value = chosen.includes(box) ? chosen.indexOf(box) + 1 : '';
    return chosen.map(entry);
  };
};

if (words) {
  const hint = document.getElementById('picking-hint');
  hint.hidden = false;

  // Of several, the boxes stay the field of the form, and can still be ticked.
  for (const place of document.querySelectorAll('.picker[data-several]')) {
    const boxes = [...place.querySelectorAll('input[type=checkbox]')];
    const summary = place.querySelector('summary');
    const entry = box => ({key: box.value, name: box.nextElementSibling.textContent, box});
    const heading = document.createElement('label');
    const input = field(place.dataset.list + '-find', hint.id);
    heading.htmlFor = input.id;
    heading.textContent = place.dataset.label;
    const chosen = place.dataset.ordered ? numbered(place, boxes, entry) : () => boxes.filter(box => box.checked).map(entry);
    picker(place, {
      label: place.dataset.label,
      input,
      before: chips => place.prepend(heading, chips, input),
      all: () => boxes.map(entry),
      chosen: () => {
        const now = chosen();
        summary.textContent = place.dataset.counted.replace('{0}', now.length);
        return now;
      },
      set: ({box}, on) => {
        box.checked = on;
        box.dispatchEvent(new Event('change', {bubbles: true}));
      },
      move: place.dataset.ordered && (({box}, by) => {
        const field = placeOf(box);
        const other = chosen().find(one => Number(placeOf(one.box).value) === Number(field.value) + by);
        [field.value, placeOf(other.box).value] = [placeOf(other.box).value, field.value];
        box.dispatchEvent(new Event('change', {bubbles: true}));
      }),
    });
  }

  // Of one, the list is not seen any more, and the label, what is wrong with it and links lead to what is typed into.
  for (const place of document.querySelectorAll('.picker:not([data-several])')) {
    const select = place.querySelector('select');
    const input = field(select.id, [hint.id, select.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    if (select.getAttribute('aria-invalid')) input.setAttribute('aria-invalid', 'true');
    const entry = option => ({key: option.value, name: option.textContent});
    select.removeAttribute('id');
    select.hidden = true;
    picker(place, {
      label: place.querySelector('label').firstChild.textContent,
      input,
      before: chips => select.before(chips, input),
      all: () => [...select.options].filter(option => option.value).map(entry),
      chosen: () => [...select.selectedOptions].filter(option => option.value).map(entry),
      set: ({key}, on) => {
        select.value = on ? key : '';
        select.dispatchEvent(new Event('change', {bubbles: true}));
      },
    });
  }
}

// --- links within the site ------------------------------------------------------------------------------------------------------

const dialog = document.getElementById('linking');
const opener = document.querySelector('#marking [data-act=inner]');
if (dialog && opener) {
  const text = written(document.getElementById(dialog.dataset.for));
  const input = document.getElementById('linking-find');
  const status = document.getElementById('linking-said');
  let chosen = null;

  const insert = ({name, key}) => {
    const [start, end] = chosen;
    chosen = null;
    dialog.close();
    const shown = text.value.slice(start, end).trim() || name.replace(/[\\[\]]/g, '\\$&');
    text.replace(start, end, '[' + shown + '](' + key + ')');
    text.focus();
  };
  let failed = false;
  combobox(input, {
    label: dialog.querySelector('label').textContent,
    find: async question => {
      failed = false;
      try {
        const asked = new URLSearchParams({q: question, language: text.field.lang});
        const answer = await fetch(dialog.dataset.from + '?' + asked);
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        return (await answer.json()).map(one => ({key: one.address, name: one.name, lang: one.language, note: one.note}));
      } catch {
        failed = true;
        return [];
      }
    },
    choose: insert,
    said: count => {
      if (count < 0) status.textContent = '';
      else if (failed) status.textContent = dialog.dataset.failed;
      else say(status, count ? words.dataset.found : dialog.dataset.none, count);
    },
  });
  opener.hidden = false;
  opener.addEventListener('click', () => {
    chosen = text.range;
    dialog.showModal();
    input.focus();
    input.select();
  });
  document.getElementById('linking-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    if (!chosen) return;
    text.focus();
    text.select(...chosen);
  });
}
