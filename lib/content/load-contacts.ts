import { join } from 'node:path';
import { textIn } from '../i18n/languages';
import { defaultLocale, locales, type Locale } from '../i18n/locales';
import type { Emergency, SiteOperator } from '../words/content-words';
import { emergencySchema, emergencyWordsSchema, operatorSchema } from './catalogue-schemas';
import { contentRoot } from './load';
import { loadWords } from './load-words';
import { readContent } from './read-file';
import { readSearchWords } from './translation/words-file';

/** Whom to call when there is no time to read, and what to say, in one language; Japanese where it does not say everything. */
export function loadEmergency(locale: Locale, root = contentRoot): Emergency {
  const folder = join(root, 'emergency');
  const { numbers, notes, say } = readContent(join(folder, 'emergency.yaml'), emergencySchema);
  const { words, language } = loadWords(folder, locale, emergencyWordsSchema);
  return {
    language,
    numbers: numbers.map((number) => ({ ...number, name: words.numbers[number.phone] ?? '' })),
    notes: notes.map((note, index) => ({ ...note, text: words.notes[index] ?? '' })),
    say: { source: say.source, sentences: words.say },
  };
}

/** What people type who need these numbers, in every language at once: somebody who knows the word only in one may read another. */
export function loadEmergencyWords(root = contentRoot): string[] {
  return locales.flatMap((locale) => readSearchWords(join(root, 'emergency'), locale) ?? []);
}

/** Who runs the site and where mistakes go, in one language; nothing while nobody does. */
export function loadOperator(locale: Locale, root = contentRoot): SiteOperator | undefined {
  const { name, office, ...reached } = readContent(join(root, 'operator.yaml'), operatorSchema);
  const said = (texts: typeof name) => texts && (texts[locale] ?? textIn(texts, defaultLocale));
  const [called, at] = [said(name), said(office)];
  return called === undefined ? undefined : { ...reached, name: called, ...(at && { office: at }) };
}
