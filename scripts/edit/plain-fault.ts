import { join } from 'node:path';
import { commandLanguage, commandLanguages } from '@/lib/command-words/command-language';
import { say, sayWritten } from '@/lib/command-words/say';
import type { Fault } from '@/lib/content/check/fault';
import { unitNames } from '@/lib/content/correct/new-value';
import { keptFacts } from '@/lib/content/kept-facts';
import { contentRoot, loadDesks, loadSources } from '@/lib/content/load';
import type { PreviewFault } from '@/lib/edit/preview';
import { daysWritten } from '@/lib/edit/days-written';
import { languageName } from '@/lib/edit/language-name';
import type { Task } from '@/lib/edit/tasks';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';
import { figuresToChoose } from './choices';
import { shortened } from './shortened';
import type { Workplace } from './workplace';
import words from './words/ja.json';

/**
 * What is wrong, as whoever reads no file reads it: each name of the files by what it is called; what cannot be said without such names goes to
 * whoever knows them. What is wrong alike in several places is one thing.
 */
export function plainFaults(faults: readonly Fault[], place: Workplace, task: Task): PreviewFault[] {
  const names = namesOf(place, task);
  const typed = typedIn(task);
  const groups = new Map<string, PreviewFault[]>();
  for (const fault of faults) {
    const plain = plainFault(fault, names, typed);
    const key = plain.doubted ? JSON.stringify(plain.doubted) : (plain.message ?? '');
    groups.set(key, [...(groups.get(key) ?? []), plain]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    const about = [...new Set(all.flatMap((each) => each.about || []))].join('、');
    return [{ ...first, about, details: all.map(({ details }) => details).join('\n') }];
  });
}

type Names = ReadonlyMap<string, string>;

function plainFault(
  { file, line, path, message, doubted }: Fault,
  names: Names,
  typed: string,
): PreviewFault {
  const found = message.match(nameOfFiles) ?? [];
  const isPlain = !isJapanese() || found.every((name) => names.has(name) || typed.includes(name));
  return {
    ...(isPlain && {
      message: isJapanese() ? daysWritten(called(message, names), formatsIn(defaultLocale)) : message,
    }),
    about: aboutOf(file, names),
    details: [`${file}:${line}`, path, message].filter(Boolean).join(' '),
    ...(doubted && { doubted: { file, ...doubted } }),
  };
}

/** Letters as names and codes have them, `five-of-ten-years`, and addresses. */
const nameOfFiles = /[A-Za-z][A-Za-z0-9]*(?:[-./:_]+[A-Za-z0-9]+)*/g;

const isJapanese = (): boolean => commandLanguage() === commandLanguages.japanese;

/** Japanese has no blanks around a name, nor commas between names. */
const called = (message: string, names: Names): string =>
  message
    .replaceAll(new RegExp(` ?(${nameOfFiles.source}) ?`, 'g'), (all, name: string) => names.get(name) ?? all)
    .replaceAll(/ ?(\d{4}-\d\d-\d\d) ?/g, '$1')
    .replaceAll('」,', '」、');

/** What names of the files are called; those of the programme's own figures come before others. */
function namesOf(place: Workplace, task: Task): Names {
  const content = join(place.root, contentRoot);
  const quoted = (text: string) => `「${text}」`;
  return new Map([
    ...Object.entries(unitNames).map(([unit, name]) => [unit, sayWritten(name)] as const),
    ...locales.map((locale) => [`${locale}.yaml`, languageName(locale, commandLanguage())] as const),
    ...Object.values(loadSources(content)).map(({ id, title }) => [id, quoted(title)] as const),
    ...Object.values(loadDesks(defaultLocale, content)).map(({ id, name }) => [id, name] as const),
    ...keptFacts(content).map(({ facts, words: read }) => [facts.id, quoted(read().title)] as const),
    ...Object.entries(words.states),
    ...Object.entries(words.deciders).map(([code, name]) => [code, quoted(name)] as const),
    ...figureNames(place, task),
  ]);
}

function figureNames(place: Workplace, { task, id }: Task): (readonly [string, string])[] {
  if (task !== 'figure' && task !== 'round' && task !== 'call' && task !== 'end') return [];
  return figuresToChoose(place, { id }).figures.map(({ name, value, sentence, usedFor }) => [
    name,
    // A bare number says nothing of itself.
    `「${/^\d+$/.test(value) ? shortened(sentence ?? usedFor ?? value, 24) : value}」`,
  ]);
}

/** What somebody wrote is no name of the files, whatever letters it has. */
const typedIn = ({ task: _, id, ...fields }: Task): string => {
  const codes: readonly string[] = ['figure', 'place', 'by', 'state', 'learnedFrom', 'desk', 'topic', 'kind'];
  const values = Object.entries(fields).filter(([name]) => !codes.includes(name));
  return JSON.stringify([id, ...values.map(([, value]) => value)]);
};

/** What a file is about: a programme by its title, a translation with its language, a desk by its name. */
function aboutOf(file: string, names: Names): string {
  const [, id, name = ''] = /^content\/(?:programmes|services|guides)\/([^/]+)\/(.*)\.yaml$/.exec(file) ?? [];
  const [, translation] = /^content\/translations\/(.*)\.yaml$/.exec(file) ?? [];
  if (isLocale(translation)) return languageName(translation, commandLanguage());
  if (file === 'content/sources.yaml') return say('Where it was learned');
  const title = names.get(id ?? '') ?? '';
  return isLocale(name) && name !== defaultLocale
    ? `${title} ${languageName(name, commandLanguage())}`
    : title;
}
