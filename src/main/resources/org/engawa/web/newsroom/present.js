// Tells every few seconds that this page is open and where its member is, and shows who else is there. Without it that is said once,
// when the page is made.
import {written} from './text.js';

const line = document.getElementById('present');
if (line) {
  const TO = '/newsroom/here';
  const EVERY = 15000;
  // Who does nothing for so long is not there, and their sign-in is not to last by that alone.
  const IDLE = 300000;
  let active = Date.now();
  let told = 0;
  let who = null;
  let where = 0;
  let ended = false;

  const body = document.getElementById('body');
  const text = body instanceof HTMLTextAreaElement ? written(body) : null;
  const passage = () => {
    const field = document.activeElement;
    if (text && text.holds(field)) where = text.value.slice(0, text.range[0]).split(/\n\s*\n/).length;
    else if (field instanceof HTMLTextAreaElement) {
      const beside = /^passage-(\d+)$/.exec(field.id);
      where = beside ? Number(beside[1]) + 1 : 0;
    }
    return where;
  };
  const fields = more => {
    const {page, story, language, seal} = line.dataset;
    return new URLSearchParams({page, story, language, seal, ...more});
  };
  const show = answer => {
    // That somebody comes or goes is spoken; from where to where they move is only shown.
    const others = answer.who.join('\n');
    line.setAttribute('aria-live', who !== null && others !== who ? 'polite' : 'off');
    who = others;
    line.hidden = false;
    if (line.textContent !== answer.said) line.textContent = answer.said;
    line.classList.toggle('nobody', !answer.said);
  };

  const tell = async () => {
    if (ended || document.hidden || Date.now() - active > IDLE) return;
    told = Date.now();
    try {
      const response = await fetch(TO, {method: 'POST', body: fields({passage: passage()})});
      if ((response.headers.get('Content-Type') || '').startsWith('application/json')) show(await response.json());
      else if (response.status < 500) {
        // The sign-in has ended, or the story is not there any more.
        ended = true;
        line.hidden = true;
      }
    } catch {
      // Told again at the next turn.
    }
  };
  const again = () => {
    active = Date.now();
    if (active - told > 2 * EVERY) tell();
  };

  setInterval(tell, EVERY);
  for (const event of ['input', 'keydown', 'pointerdown', 'scroll']) addEventListener(event, again, {capture: true, passive: true});
  document.addEventListener('visibilitychange', () => { if (!document.hidden) again(); });
  addEventListener('pagehide', () => { if (!ended) navigator.sendBeacon(TO, fields({left: 1})); });
  addEventListener('pageshow', tell);
}
