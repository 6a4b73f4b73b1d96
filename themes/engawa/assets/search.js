// What pages do beyond what they do without a script: complete what is written into a search box (a combobox with a list, as the ARIA
// Authoring Practices describe it), and stay readable without a network once they were opened.
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
  const status = document.createElement('div');
  status.className = 'counted';
  status.setAttribute('role', 'status');
  document.body.append(status);

  // Only who writes into the box needs the looks of the list.
  const dress = () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = input.dataset.look;
    document.head.append(style);
  };
  if (document.activeElement === input) dress();
  else input.addEventListener('focus', dress, {once: true});

  let active = -1;
  let asked = '';
  let timer = 0;
  let running = null;

  const close = () => {
    clearTimeout(timer);
    if (running) running.abort();
    list.hidden = true;
    status.textContent = '';
    choose(-1);
    input.setAttribute('aria-expanded', 'false');
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
    close();
    location.assign(address.pathname + address.search);
  };

  const show = ([, texts, kinds, addresses]) => {
    list.replaceChildren(...texts.map((text, number) => {
      const option = document.createElement('li');
      const name = document.createElement('bdi');
      const kind = document.createElement('small');
      option.id = list.id + '-' + number;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.href = addresses[number];
      // The page behind an address is in the language of the name.
      name.lang = new URL(addresses[number]).pathname.split('/')[1];
      name.textContent = text;
      kind.textContent = kinds[number];
      option.append(name, ' ', kind);
      return option;
    }));
    active = -1;
    list.hidden = texts.length === 0;
    status.textContent = list.hidden ? '' : input.dataset.label + ' (' + texts.length + ')';
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  };

  const ask = async () => {
    if (running) running.abort();
    running = new AbortController();
    try {
      const answer = await fetch(input.dataset.suggest + '?q=' + encodeURIComponent(asked), {signal: running.signal});
      if (!answer.ok) close();
      else if (asked === input.value.trim() && document.activeElement === input) show(await answer.json());
    } catch (failure) {
      // The form works without suggestions.
      if (failure.name !== 'AbortError') close();
    }
  };

  input.addEventListener('input', event => {
    asked = input.value.trim();
    clearTimeout(timer);
    choose(-1);
    // While a word is being composed from kana, letters are not yet what is meant.
    if (asked.length < 1 || asked.length > 100 || event.isComposing) close();
    else timer = setTimeout(ask, 150);
  });
  input.addEventListener('compositionstart', close);
  input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')));
  input.addEventListener('keydown', event => {
    // Safari ends a composition before it tells of the key that ended it, which is then number 229.
    if (event.isComposing || event.keyCode === 229) return;
    const last = list.children.length - 1;
    if (event.key === 'Escape' && !list.hidden) {
      close();
      event.preventDefault();
    } else if (event.key === 'ArrowDown' && !list.hidden) {
      choose(active === last ? -1 : active + 1);
      event.preventDefault();
    } else if (event.key === 'ArrowDown' && input.value.trim()) {
      // Whoever closed the list may want it back.
      input.dispatchEvent(new Event('input'));
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && !list.hidden) {
      choose(active < 0 ? last : active - 1);
      event.preventDefault();
    } else if (event.key === 'Enter' && active >= 0) {
      go(list.children[active]);
      event.preventDefault();
    } else if (event.key === 'Tab') {
      close();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
      // These move in what is written.
      choose(-1);
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  // The box keeps the focus; and only who lets go where he pressed has chosen, so that a finger may scroll.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) go(option);
  });
}

if ('serviceWorker' in navigator) {
  addEventListener('load', () => navigator.serviceWorker.register('/service-worker.js').catch(() => {}));
}
