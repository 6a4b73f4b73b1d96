// Ticks all lines of a list at once. Without it each is ticked by itself.
for (const part of document.querySelectorAll('.tick-all')) {
  const all = part.querySelector('input');
  const boxes = [...part.parentElement.querySelectorAll('input[name=edition]')];
  const show = () => {
    const ticked = boxes.filter(box => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.addEventListener('change', () => boxes.forEach(box => { box.checked = all.checked; }));
  boxes.forEach(box => box.addEventListener('change', show));
  // A browser may bring ticks back that were set before.
  addEventListener('pageshow', show);
  part.hidden = boxes.length < 2;
}
