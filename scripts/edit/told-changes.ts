import { join } from 'node:path';
import { wordsFolder } from '@/lib/content/edit/facts-file';
import { fillFigures } from '@/lib/content/fill-figures';
import { contentRoot } from '@/lib/content/load';
import { loadEntry } from '@/lib/content/load-guides';
import { sentencesOf } from '@/lib/content/translation/sentences';
import { readWordsFile } from '@/lib/content/translation/translation-state';
import type { ToldChange } from '@/lib/edit/preview';
import { defaultLocale } from '@/lib/i18n/locales';
import type { AssessmentChange } from '@/lib/report/assessment-changes';
import { shortened } from './shortened';

/** Says what changes in a result without a name of the files: conditions and versions by their words, questions by their number. */
export function changeTeller(id: string, root: string): (change: AssessmentChange) => ToldChange {
  const content = join(root, contentRoot);
  const { figures } = loadEntry(id, content);
  const words = sentencesOf(readWordsFile(defaultLocale, wordsFolder(id, root), content));
  const said = (place: string) => {
    const text = words.get(place) ?? words.get(`${place}.text`);
    return text && shortened(fillFigures(text, (name) => figures[name], defaultLocale));
  };
  return ({ what, before, after }) => {
    const [, kind = what, whom] = /^(amount|verdict) of (.*)$/.exec(what) ?? [];
    if (whom !== undefined) return { what: kind, whom, before, after };
    const [, condition] = /^condition (.*)$/.exec(what) ?? [];
    if (condition !== undefined)
      return { what: 'condition', of: said(`conditions.${condition}`) ?? '', before, after };
    const sides = { before, after };
    if (what === 'version') return { what, ...mapped(sides, (side) => said(`versions.${side}`) ?? side) };
    return { what, ...(what === 'questions left' ? mapped(sides, numberOf) : sides) };
  };
}

type Sides = { readonly before: string; readonly after: string };
const mapped = ({ before, after }: Sides, change: (side: string) => string): Sides => ({
  before: change(before),
  after: change(after),
});

/** How many a list names: `self.moveInDate, spouse` are 2. */
const numberOf = (list: string): string => (list === 'none' ? '0' : String(list.split(', ').length));
