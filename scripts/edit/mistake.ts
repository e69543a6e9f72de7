import { join } from 'node:path';
import { checkerData } from '@/lib/content/checker-files';
import { toldHousehold, type ToldHousehold } from '@/lib/content/edit/told-household';
import { contentRoot } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import type { Answer } from '@/lib/edit/answers';
import type { SentWith } from '@/lib/edit/asking';
import type { TaskOf } from '@/lib/edit/tasks';
import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/read-messages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { assess } from '@/lib/rules';
import { mistakeText } from '@/lib/sheet/mistake-text';
import { sheetSections } from '@/lib/sheet/sheet';
import { sheetOutline } from '@/lib/sheet/sheet-outline';
import { Refused, type Workplace } from './workplace';

/** A text that somebody handed over because a result looks wrong: its answers in Japanese, what they come to by the facts of today, and whether that is what the text says. */
export function readMistake({ root, today }: Workplace, { text }: SentWith<'mistake'>): Answer<'mistake'> {
  const [, on = today()] = /^\s*(\d{4}-\d\d-\d\d)\s*$/m.exec(text) ?? [];
  const told = toldHousehold(text, on, root);
  if (!told) throw new Refused('unread-answers');
  const content = join(root, contentRoot);
  const sections = sectionsIn(defaultLocale, told, content);
  const results = assess(told.way.household, told.day, told.catalogue);
  return {
    ...{ on: told.day, answers: told.answers },
    said: (sections.find(({ id }) => id === 'answers')?.items ?? []).map(({ title, lines }) =>
      withoutRuby([title, ...lines].join(' ')),
    ),
    results: results
      .filter(({ id }) => told.way.checked.has(id))
      .map(({ id, verdict }) => ({
        ...{ id, verdict },
        title: loadProgrammeWords(id, defaultLocale, content).title,
      })),
    ...compared(text, told, content),
  };
}

/** Whether a household comes to what a clerk expects of it. */
export function agreesToday({ id, on, answers, expect }: TaskOf<'mistake'>, root: string): boolean {
  const told = toldHousehold(answers, on, root);
  const results = told ? assess(told.way.household, told.day, told.catalogue) : [];
  return results.find((each) => each.id === id)?.verdict === expect;
}

function sectionsIn(locale: Locale, { day, topics, way }: ToldHousehold, content: string) {
  const data = checkerData(locale, content);
  const outline = sheetOutline({ topics, journey: way }, day, data.catalogue, data.helpDesk);
  return sheetSections(outline, data, data.catalogue);
}

type Difference = { readonly gone: readonly string[]; readonly come: readonly string[] };

/** The lines that the text has and the result of today lacks, and the other way round, in the language that fits best; nothing where the text is no more than answers. */
function compared(text: string, told: ToldHousehold, content: string): Partial<Difference> {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const said = lines.filter((line) => /^[A-Z]\d+ /.test(line));
  if (said.length === 0) return {};
  const differences = languagesOf(lines).map((locale): Difference => {
    const made = mistakeText(told.day, sectionsIn(locale, told, content), told.catalogue, '');
    const [old, now] = [squeezed(text), squeezed(made)];
    const numbered = made.split('\n').filter((line) => /^[A-Z]\d+ /.test(line));
    return {
      gone: said.filter((line) => !now.includes(squeezed(line))),
      come: numbered.filter((line) => !old.includes(squeezed(line))),
    };
  });
  const [best] = differences.toSorted((a, b) => a.gone.length - b.gone.length);
  return best ?? {};
}

/** The languages whose heading stands in the text: 答え is Japanese and easy Japanese. */
function languagesOf(lines: readonly string[]): readonly Locale[] {
  const headingIn = (locale: Locale) => withoutRuby(readMessages(locale).CheckerSheet?.answers ?? '');
  const found = locales.filter((locale) => lines.includes(headingIn(locale)));
  return found.length > 0 ? found : [defaultLocale];
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
