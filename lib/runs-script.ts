/**
 * Runs in the head of every page with an island. Where a browser can run the island, it says so at once in `data-runs`, and the plain words go that
 * stand in the island's place for every other browser and where no script runs. Should the island's script not come, or break before it has begun,
 * the page says how to go on. It is written in the language of browsers of 2015, as what they cannot read would not tell them apart.
 */
export const runsScript = `(function () {
var root = document.documentElement;
try {
if (!('noModule' in HTMLScriptElement.prototype && [].toSorted && new RegExp('(?<!a)'))) return
} catch (tooOld) { return }
root.dataset.runs = '';
addEventListener('error', function (event) {
if (root.dataset.runs === '' && (event.target === window || event.target.src)) root.dataset.runs = 'failed'
}, true);
addEventListener('DOMContentLoaded', function () {
var plain = document.querySelector('.without-script');
if (plain) plain.remove()
})
})()`;
