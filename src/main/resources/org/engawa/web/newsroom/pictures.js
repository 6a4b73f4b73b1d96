// Puts pictures of the story into the text, and takes those that are dropped or pasted there. Without it their names are typed, and
// pictures are added on their own page.
import {written} from './text.js';

const list = document.getElementById('pictures');
const field = list && document.getElementById(list.dataset.for);
if (field && !field.readOnly) {
  const text = written(field);
  const said = document.getElementById('pictures-said');
  const line = document.getElementById('autosave');
  const form = field.form;

  // On a line of its own, as a figure stands.
  const insert = file => {
    const {range: [from, to], value} = text;
    const before = value.slice(0, from);
    const after = value.slice(to);
    const start = !before || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const end = !after || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    text.replace(from, to, start + '![](' + file + ')' + end);
    text.focus();
  };
  const say = words => {
    said.hidden = !words;
    said.textContent = words;
  };
  const offer = button => {
    button.hidden = false;
    button.addEventListener('click', () => insert(button.dataset.file));
  };
  list.querySelectorAll('button[data-file]').forEach(offer);

  const send = async (picture, mark) => {
    const body = new FormData();
    for (const name of ['seal', 'story', 'language']) body.set(name, form.elements.namedItem(name).value);
    body.set('mark', mark.value);
    body.set('picture', picture, picture.name || 'picture');
    const response = await fetch(list.dataset.add, {method: 'POST', body});
    const json = (response.headers.get('Content-Type') || '').startsWith('application/json');
    const answer = json ? await response.json() : {said: list.dataset.unreached};
    say(answer.said);
    if (!response.ok || !answer.file) return;
    mark.value = answer.mark;
    await text.composed();
    insert(answer.file);
    const row = document.createElement('li');
    const code = document.createElement('code');
    code.dir = 'ltr';
    code.textContent = '![](' + answer.file + ')';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.dataset.file = answer.file;
    button.textContent = list.dataset.insert.replace('*', answer.file);
    const sizes = document.createElement('p');
    sizes.className = 'hint';
    sizes.dataset.sizes = answer.key;
    sizes.setAttribute('aria-live', 'polite');
    row.append(code, ' ', button, sizes);
    list.querySelector('ul').append(row);
    offer(button);
  };
  const take = async pictures => {
    for (const picture of pictures) {
      // The server turns away what is much larger without reading whose it is, and so without a word about the limit.
      if (picture.size > Number(list.dataset.most)) {
        say(list.dataset.heavy.replace('*', () => picture.name || ''));
        continue;
      }
      say(list.dataset.sending);
      await line.alone(mark => send(picture, mark)).catch(() => say(list.dataset.unreached));
    }
  };
  const pictures = from => [...(from ? from.files : [])].filter(file => file.type.startsWith('image/'));

  if (list.dataset.add && line && line.alone) {
    document.getElementById('pictures-drop').hidden = false;
    text.on('dragover', event => {
      if ([...event.dataTransfer.types].includes('Files')) event.preventDefault();
    });
    text.on('drop', event => {
      const dropped = pictures(event.dataTransfer);
      if (!dropped.length) return;
      event.preventDefault();
      take(dropped);
    });
    text.on('paste', event => {
      // A word processor puts a picture of the text beside the text.
      const pasted = pictures(event.clipboardData);
      if (!pasted.length || event.clipboardData.getData('text/html') || event.clipboardData.getData('text/plain')) return;
      event.preventDefault();
      take(pasted);
    });
  }
}
