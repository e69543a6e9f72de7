import { fieldsOf } from '@/lib/content/check/values';
import { fillFigures, placeholder } from '@/lib/content/fill-figures';
import type { NamedFigure } from '@/lib/edit/answers';
import { defaultLocale } from '@/lib/i18n/locales';
import type { Figures } from '@/lib/rules';

type Entry = {
  /** Its Japanese sentences by their place, `conditions.age`. */
  readonly words: ReadonlyMap<string, string>;
  readonly figures: Figures;
  /** What its facts are written as. */
  readonly rule: unknown;
  /** What the site itself says of the days of every year on which applications are taken. */
  readonly intake: string;
};

/** By what a reader knows a figure: the shortest sentence that says it, with every figure filled in; where none does, the words of what it decides. */
export function knownBy(name: string, entry: Entry): Pick<NamedFigure, 'sentence' | 'usedFor'> {
  const sentence = sentenceWith(name, entry) ?? intakeWith(name, entry);
  if (sentence !== undefined) return { sentence };
  const usedFor = userOf(name, entry);
  return usedFor === undefined ? {} : { usedFor };
}

function sentenceWith(name: string, { words, figures }: Entry): string | undefined {
  const [shortest] = [...words.values()]
    .flatMap((text) => text.match(/[^。]+。?/g) ?? [])
    .filter((text) => [...text.matchAll(placeholder)].some(([, each]) => each === name))
    .toSorted((a, b) => a.length - b.length);
  return shortest === undefined ? undefined : filled(shortest, figures);
}

/** The site's sentence on the intake of every year, of which the figure is one of the days. */
function intakeWith(name: string, { rule, figures, intake }: Entry): string | undefined {
  const { opens, closes } = fieldsOf(fieldsOf(fieldsOf(rule).window).intake);
  if (name !== opens && name !== closes) return undefined;
  const days = { opens, closes };
  return intake.replaceAll(/\{(opens|closes)\}/g, (_, which: keyof typeof days) =>
    filled(`{${String(days[which])}}`, figures),
  );
}

/** The words of the part, condition or version that names a figure: of the innermost with an id of which the words speak. */
function userOf(name: string, { words, figures, rule }: Entry): string | undefined {
  const ids = idsAbove(name, rule).toReversed();
  const [said] = ids.flatMap((id) => {
    const place = [...words.keys()].find((each) => each.split('.').includes(id));
    return (place !== undefined && words.get(place)) || [];
  });
  return said === undefined ? undefined : filled(said, figures);
}

/** The ids around the first place that names a figure, the outermost first. */
function idsAbove(name: string, node: unknown, above: readonly string[] = []): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'id' in node && typeof node.id === 'string' ? [...above, node.id] : above;
  for (const value of Object.values(node)) {
    if (value === name) return own;
    const found = idsAbove(name, value, own);
    if (found.length > 0) return found;
  }
  return [];
}

const filled = (text: string, figures: Figures): string =>
  fillFigures(text, (each) => figures[each], defaultLocale);
