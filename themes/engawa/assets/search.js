// Completes what is written into a search box: a combobox with a list, as the ARIA Authoring Practices describe it. Without it the
// box is a plain form.
'use strict';
for (const input of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul');
  list.id = input.id + '-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.label);
  list.hidden = true;
  input.autocomplete = 'off';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.after(list);

  // Only who writes into the box needs the looks of the list.
  input.addEventListener('focus', () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = input.dataset.look;
    document.head.append(style);
  }, {once: true});

  let active = -1;
  let asked = '';
  let timer = 0;
  let running = null;

  const close = () => {
    clearTimeout(timer);
    if (running) running.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = number => {
    const options = list.children;
    if (active >= 0) options[active].setAttribute('aria-selected', 'false');
    active = number;
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    options[active].setAttribute('aria-selected', 'true');
    options[active].scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', options[active].id);
  };

  const go = option => {
    const address = new URL(option.dataset.href);
    location.assign(address.pathname + address.search);
  };

  const show = ([, texts, kinds, addresses]) => {
    list.replaceChildren(...texts.map((text, number) => {
      const option = document.createElement('li');
      const kind = document.createElement('small');
      option.id = list.id + '-' + number;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.href = addresses[number];
      option.dir = 'auto';
      kind.textContent = ' ' + kinds[number];
      option.append(text, kind);
      return option;
    }));
    active = -1;
    list.hidden = texts.length === 0;
    input.setAttribute('aria-expanded', String(texts.length > 0));
    input.removeAttribute('aria-activedescendant');
  };

  const ask = async () => {
    if (running) running.abort();
    running = new AbortController();
    try {
      const answer = await fetch(input.dataset.suggest + '?q=' + encodeURIComponent(asked), {signal: running.signal});
      if (answer.ok && asked === input.value.trim() && document.activeElement === input) show(await answer.json());
    } catch (failure) {
      // The form works without suggestions.
      if (failure.name !== 'AbortError') close();
    }
  };

  input.addEventListener('input', event => {
    asked = input.value.trim();
    clearTimeout(timer);
    // While a word is being composed from kana, letters are not yet what is meant.
    if (asked.length < 1 || asked.length > 100 || event.isComposing) close();
    else timer = setTimeout(ask, 150);
  });
  input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')));
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const last = list.children.length - 1;
    if (event.key === 'Escape' && !list.hidden) {
      close();
      event.preventDefault();
    } else if (event.key === 'ArrowDown' && !list.hidden) {
      choose(active === last ? -1 : active + 1);
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && !list.hidden) {
      choose(active < 0 ? last : active - 1);
      event.preventDefault();
    } else if (event.key === 'Enter' && active >= 0) {
      go(list.children[active]);
      event.preventDefault();
    } else if (event.key === 'Tab') {
      close();
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  list.addEventListener('pointerdown', event => {
    const option = event.target.closest('[role=option]');
    event.preventDefault();
    if (option) go(option);
  });
}
