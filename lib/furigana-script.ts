/**
 * Remembers on every page that furigana are off: the one script that pages in easy Japanese carry within themselves. It stands right behind the box
 * and before the text, so that nothing moves while a page is read. What it keeps is one word on this device, and is no answer.
 */
export const furiganaScript = `{
const box = document.getElementById('furigana'), name = 'furigana';
const show = () => { try { box.checked = localStorage.getItem(name) !== 'off' } catch {} };
box.onchange = () => { try { box.checked ? localStorage.removeItem(name) : localStorage.setItem(name, 'off') } catch {} };
onpageshow = onstorage = show;
show()
}`;
