import { parseRuby } from '@/lib/i18n/ruby';
import { part } from './part';
import * as parts from './part-ids';

/** Shows the cards with these ids, in their order, in place of the whole list; with none, what to try above it. */
export function showFound(ids: readonly string[]): void {
  const cards = ids.flatMap((id) => part(parts.everythingId).querySelector(`[data-id="${id}"]`) ?? []);
  part(parts.listId).replaceChildren(...cards.map((card) => card.cloneNode(true)));
  part(parts.results).hidden = false;
  part(parts.nothingId).hidden = ids.length > 0;
  part(parts.everythingId).hidden = ids.length > 0;
}

/** Shows the whole list again. */
export function showAll(): void {
  part(parts.listId).replaceChildren();
  part(parts.results).hidden = true;
  part(parts.everythingId).hidden = false;
  window.clearTimeout(saying);
  part(parts.status).replaceChildren();
}

/** Leaves the list alone where there is nothing to search it by. */
export function hideForm(): void {
  part(parts.form).hidden = true;
}

/** Says a sentence once nothing has changed for a moment, so that nobody is told of every letter. */
export function announce(sentence: string): void {
  window.clearTimeout(saying);
  saying = window.setTimeout(() => part(parts.status).replaceChildren(...withFurigana(sentence)), 400);
}

let saying: number | undefined;

function withFurigana(text: string): (Node | string)[] {
  return parseRuby(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    const [word, reading] = [document.createElement('ruby'), document.createElement('rt')];
    reading.textContent = piece.ruby;
    word.append(piece.base, reading);
    return word;
  });
}
