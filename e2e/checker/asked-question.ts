import { readFileSync } from 'node:fs';
import { interfaceWords, plainly } from './interface-words';

interface Words {
  title?: string;
  spouseTitle?: string;
  childTitle?: string;
  choices?: Record<string, string>;
  byResidence?: Record<string, Words>;
  single?: Words;
}

interface Question {
  id: string;
  about: 'household' | 'self' | 'spouse' | 'child';
  form: { type: string };
  words: Record<string, Words>;
}

/** A question at its address as it is put to a reader of one language: each text as it may be said, to residents, to movers, to somebody single. */
export interface QuestionShown {
  readonly form: string;
  readonly titles: readonly string[];
  /** What a code is called. */
  choice(code: string): readonly string[];
}

const questions: readonly Question[] = JSON.parse(
  readFileSync('out/open-data/questions.json', 'utf8'),
).questions;

/** The question at an address as the open data tell it: `spouse-birth-date`, `child-2-care`. */
export function questionAt(address: string, locale: string): QuestionShown {
  const [, child = '', ofChild = ''] = /^child-(\d+)-(.+)$/.exec(address) ?? [];
  const found = questions.find(({ id, about }) => {
    if (about === 'child') return id === ofChild;
    return about === 'spouse' ? `spouse-${id}` === address : id === address;
  });
  const words = found?.words[locale];
  if (!found || !words) throw new Error(`the open data ask nothing at ${address} in ${locale}`);
  const said = [words, words.single ?? {}].flatMap((each) => [
    each,
    ...Object.values(each.byResidence ?? {}),
  ]);
  const titleOf = { household: 'title', self: 'title', spouse: 'spouseTitle', child: 'childTitle' } as const;
  const plain = (texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [plainly(text.replaceAll('{child}', child))] : []));
  const own = plain(said.map((each) => each[titleOf[found.about]]));
  return {
    form: found.form.type,
    titles: own.length > 0 ? own : plain(said.map(({ title }) => title)),
    choice(code) {
      const labels = plain(said.map(({ choices }) => choices?.[code]));
      return labels.length > 0 ? labels : [interfaceWords(locale, 'CheckerAnswers', shared[code] ?? code)];
    },
  };
}

/** Where the choices stand that many questions share. */
const shared: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };
