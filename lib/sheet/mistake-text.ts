import type { PlainDate } from '../dates';
import { withoutRuby } from '../i18n/ruby';
import { sourcesOf } from '../result/programme-sources';
import type { Catalogue } from '../rules';
import type { SheetSection } from './section';

/** A result as plain lines to hand over when it looks wrong: the answers, what each programme comes to, and the ids of the sources it rests on. The last line is the answers as in a link, by which a clerk makes the same result again. */
export function mistakeText(
  day: PlainDate,
  sections: readonly SheetSection[],
  catalogue: Catalogue,
  answers: string,
): string {
  const said = sections.flatMap(({ title, items }) => [
    '',
    title,
    ...items.map((item) => [item.number, item.title, item.lines.join(' / ')].join(' ')),
  ]);
  const sources = catalogue.programmes.map((each) => [each.id, ...sourcesOf(each)].join(' '));
  return withoutRuby([day, ...said, '', ...sources, answers].join('\n'));
}
