/**
 * Runs on the checker's page right behind the first step, which is not to be seen before. Whoever comes back in the middle, or has something kept,
 * sees in its place that the rest is on its way. Everybody else gets the topics of the address ticked, and what they tick and press themselves is
 * noted for the script that takes the step over (`components/checker/early.ts`). Nothing is kept, and nothing is asked of the server.
 */
export const firstScreenScript = `{
const place = document.querySelector('[data-first]'), named = (name) => [...place.querySelectorAll('[name=' + name + ']')];
const boxes = named('chosen'), [everything] = named('everything'), ended = named('ended');
const step = /^(?:#topics(?:=([\\w,-]*))?|#main)?$/.exec(location.hash);
const kept = () => { try { return sessionStorage.getItem('checker') ?? localStorage.getItem('checker-kept') } catch { return '' } };
const show = () => {
everything.checked = boxes.every((box) => box.checked);
const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
for (const part of place.querySelectorAll('[data-for]')) part.hidden = !part.dataset.for.split(' ').some((topic) => chosen.includes(topic))
};
if (step && kept() === null) {
for (const box of [...boxes, ...ended]) box.checked = (step[1] ?? '').split(',').includes(box.value);
show();
place.dataset.first = 'shown';
place.onchange = ({ target }) => {
if (!('first' in place.dataset)) return;
if (target === everything) for (const box of boxes) box.checked = target.checked;
show()
};
place.onsubmit = (event) => {
if (!('first' in place.dataset)) return;
event.preventDefault();
event.submitter?.setAttribute('aria-busy', true);
place.dataset.first = 'pressed'
}
} else {
place.replaceChildren(place.nextElementSibling.content);
delete place.dataset.first
}
}`;
