import { join } from 'node:path';
import { textIn } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import type { Emergency, SiteOperator } from '../words/content-words';
import { emergencySchema, operatorSchema } from './catalogue-schemas';
import { contentRoot } from './load';
import { readContent } from './read-file';

/** Whom to call when there is no time to read, and what to say, in one language. */
export function loadEmergency(locale: Locale, root = contentRoot): Emergency {
  const { numbers, notes, say } = readContent(join(root, 'emergency.yaml'), emergencySchema);
  return {
    numbers: numbers.map(({ name, ...number }) => ({ ...number, name: textIn(name, locale) })),
    notes: notes.map(({ text, ...note }) => ({ ...note, text: textIn(text, locale) })),
    say: { source: say.source, sentences: say.sentences.map((sentence) => textIn(sentence, locale)) },
  };
}

/** What people type who need these numbers, in every language at once: somebody who knows the word only in one may read another. */
export function loadEmergencyWords(root = contentRoot): string[] {
  const { search } = readContent(join(root, 'emergency.yaml'), emergencySchema);
  return Object.values(search ?? {}).flat();
}

/** Who runs the site and where mistakes go, in one language; nothing while nobody does. */
export function loadOperator(locale: Locale, root = contentRoot): SiteOperator | undefined {
  const { name, office, ...reached } = readContent(join(root, 'operator.yaml'), operatorSchema);
  return (
    name && { ...reached, name: textIn(name, locale), ...(office && { office: textIn(office, locale) }) }
  );
}
