import { join } from 'node:path';
import { readValue } from '@/lib/content/correct/new-value';
import { entryToday } from '@/lib/content/correct/value-today';
import { keptOf, wordsFolder } from '@/lib/content/edit/facts-file';
import { fillFigures, formatFigure } from '@/lib/content/fill-figures';
import { contentRoot, loadDesks } from '@/lib/content/load';
import { loadEntry } from '@/lib/content/load-guides';
import { sentencesOf } from '@/lib/content/translation/sentences';
import { readWordsFile } from '@/lib/content/translation/translation-state';
import { parseDate, type PlainDate } from '@/lib/dates';
import { saysNoState, type Task, type TaskOf } from '@/lib/edit/tasks';
import type { ChangeName } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';
import type { Figure } from '@/lib/rules';
import { figuresNamedIn } from './choices';
import { shortened } from './shortened';
import en from './words/en.json';
import ja from './words/ja.json';

/** What a change is called: its commit in Japanese, for those who look back through the history, and the page in the language of its reader. */
export function changeName(task: Task, root: string, today: PlainDate): ChangeName {
  const named = (locale: PageLanguage) => nameIn(locale, { task, root, today });
  return { japanese: named('ja'), english: named('en') };
}

const wordsIn = { ja, en } as const;
type PageLanguage = keyof typeof wordsIn;

type Named = { readonly task: Task; readonly root: string; readonly today: PlainDate };

function nameIn(locale: PageLanguage, { task, root, today }: Named): string {
  const { commits, states, form, results } = wordsIn[locale];
  const written = (day: string) => writtenDate(day, formatsIn(locale));
  const content = join(root, contentRoot);
  const titleOf = (id: string) => keptOf(id, root).words().title;
  switch (task.task) {
    case 'round':
      return filled(commits.round, {
        title: titleOf(task.id),
        state: states[task.state],
        from: written(task.from),
      });
    case 'call': {
      const answer = saysNoState(task.answer) ? form[task.answer] : states[task.answer];
      return filled(commits.call, { title: titleOf(task.id), answer, on: written(task.on) });
    }
    case 'figure': {
      const figure = loadEntry(task.id, content).figures[task.figure];
      const before = figure && entryToday(figure, parseDate(task.from) ?? today).value;
      const values = {
        ...{ title: titleOf(task.id), from: task.from && written(task.from) },
        before: figure ? valueWords(figure, before, locale) : '',
        after: figure ? valueWords(figure, task.value, locale) : task.value,
      };
      return filled(task.from === '' ? commits.figure : commits.figureFrom, values);
    }
    case 'desk': {
      const desk = loadDesks(defaultLocale, content)[task.id]?.name ?? task.id;
      return filled(commits.desk, { desk, phone: task.phone });
    }
    case 'end':
      return filled(commits.end, { title: titleOf(task.id), day: written(task.lastDay) });
    case 'mistake':
      return filled(commits.mistake, { title: titleOf(task.id), expect: results[task.expect] });
    case 'service':
      return filled(commits.service, { title: task.title });
    case 'sentence':
      return filled(commits.sentence, { title: titleOf(task.id), sentence: sentenceAt(task, root) });
  }
}

/** The Japanese sentence as it reads before it is changed, or its beginning. */
function sentenceAt({ id, place }: TaskOf<'sentence'>, root: string): string {
  const words = readWordsFile(defaultLocale, wordsFolder(id, root), join(root, contentRoot));
  const text = sentencesOf(words).get(place) ?? '';
  return shortened(fillFigures(text, figuresNamedIn(id, root), defaultLocale), 24);
}

/** A value as its unit is written, 65万円; what cannot be read in it stays as it was typed. */
function valueWords(figure: Figure, written: Figure['value'] | undefined, locale: PageLanguage): string {
  const read = readValue(figure, String(written));
  if ('advice' in read) return String(written);
  const { unit, source } = figure;
  return formatFigure({ unit, source, value: read.value }, locale);
}
