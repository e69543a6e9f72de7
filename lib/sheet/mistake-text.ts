import { withoutRuby } from '../i18n/ruby';
import { sourcesOf } from '../result/programme-sources';
import type { Catalogue } from '../rules';
import type { SheetSection } from './section';
import type { SheetOutline } from './sheet-outline';

/** A result as plain lines to hand over when it looks wrong: the answers, what each programme comes to, and the ids of the sources it rests on. */
export function mistakeText(
  { day, programmes }: SheetOutline,
  sections: readonly SheetSection[],
  catalogue: Catalogue,
): string {
  const said = sections.flatMap(({ title, items }) => [
    `\n${title}`,
    ...items.map(({ number, title: name, lines }) => `${number} ${[name, ...lines].join(' / ')}`),
  ]);
  const sources = programmes.map(
    ({ number, id }) =>
      `${number} ${id}: ${sourcesOf(catalogue.programmes.filter((each) => each.id === id)).join(' ')}`,
  );
  return withoutRuby([day, ...said, '', ...sources].join('\n'));
}
