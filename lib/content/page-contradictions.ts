import type { PlainDate } from '../dates';
import { formatDate, formatYen } from '../i18n/format';
import { formatsIn } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import { readMessages } from '../i18n/read-messages';
import { withoutRuby } from '../i18n/ruby';
import { serviceAvailabilityOn, type Availability, type Programme, type Service } from '../rules';
import { speaksOfState } from './check/state-words';
import { isNeeded } from './fill-figures';
import { contentRoot, loadDesks } from './load';
import { loadEntry, loadGuide, loadGuideWords } from './load-guides';
import { loadProgrammeWords, loadServiceWords } from './load-words';
import { shownText, withoutBlanks, shownWords } from './page-text';

/** One sentence for each contradiction between what the page of a programme or service says and what is known on a day. */
export function entryPageContradictions(
  id: string,
  locale: Locale,
  html: string,
  day: PlainDate,
  root = contentRoot,
): string[] {
  const entry = loadEntry(id, root);
  const { texts, language } = sentencesOf(entry, locale, root, day);
  const article = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  const page = shownText(article);
  const { state } = serviceAvailabilityOn(entry, day);
  return [
    ...stateContradictions(entry, page, language, day),
    ...sentenceContradictions(texts, page, () => state),
    ...doubts(article, state, language),
    ...phoneContradictions(entry, article, language, root),
    ...missingAmounts(entry, page, language, day),
  ];
}

/** The same of what the list says of it. */
export function listedContradictions(
  id: string,
  locale: Locale,
  html: string,
  day: PlainDate,
  root = contentRoot,
): string[] {
  const row = html.split(`data-id="${id}"`)[1]?.split('data-id="')[0]?.split('</ul>')[0];
  if (row === undefined) return ['The list does not name it.'];
  return stateContradictions(loadEntry(id, root), shownText(row), locale, day);
}

/** The same of the page of a guide: the sentences that speak of a state of the programmes they lead to. */
export function guidePageContradictions(
  id: string,
  locale: Locale,
  html: string,
  day: PlainDate,
  root = contentRoot,
): string[] {
  const words = loadGuideWords(id, locale, root);
  const items = loadGuide(id, root).sections.flatMap((section) => section.items);
  return items.flatMap((item) => {
    const states = item.programmes.map((each) => serviceAvailabilityOn(loadEntry(each, root), day).state);
    const holds = states.every((each) => each === item.while) ? item.while : undefined;
    const told = { text: words.items[item.id] ?? '', while: item.while };
    return sentenceContradictions(
      [told],
      shownText(html),
      () => holds ?? states.find((each) => each !== item.while),
    );
  });
}

type Sentence = { readonly text: string; readonly while: Availability['state'] | undefined };

/** Every sentence of an entry that may speak of a state, in the language in which its page is written. */
function sentencesOf(entry: Programme | Service, locale: Locale, root: string, day: PlainDate) {
  const isService = 'openTo' in entry;
  const words = isService
    ? loadServiceWords(entry.id, locale, root, day)
    : loadProgrammeWords(entry.id, locale, root, day);
  const inGroup = (group: 'notes' | 'confirm' | 'gaps', items: readonly Named[]) =>
    items.map((each) => ({ text: textsIn(words, group)[each.id] ?? '', while: each.while }));
  const steps = words.steps.map((text, place) => ({
    text,
    while: entry.steps?.find(({ step }) => step === place + 1)?.while,
  }));
  const own = isService ? inGroup('gaps', entry.gaps) : inGroup('confirm', entry.confirm);
  return { texts: [...inGroup('notes', entry.notes), ...own, ...steps], language: words.language };
}

type Named = { readonly id: string; readonly while?: Availability['state'] | undefined };

const textsIn = (words: object, group: string): Readonly<Record<string, string>> =>
  Object.entries(words).find(([name]) => name === group)?.[1] ?? {};

/** The state, the last day of the round and the announced end, where the page does not say them. */
function stateContradictions(
  entry: Programme | Service,
  page: string,
  locale: Locale,
  day: PlainDate,
): string[] {
  const { state, until, ends } = serviceAvailabilityOn(entry, day);
  const label = readMessages(locale).AvailabilityLabel?.[state] ?? '';
  const formats = formatsIn(locale);
  return [
    ...missing(page, label, `the state, ${state}`),
    ...(until ? missing(page, formatDate(until, formats), `the last day of the round, ${until}`) : []),
    ...(ends ? missing(page, formatDate(ends, formats), `the day on which it ends, ${ends}`) : []),
  ];
}

const missing = (page: string, said: string, what: string): string[] =>
  page.includes(withoutBlanks(withoutRuby(said))) ? [] : [`It does not say ${what}: ${withoutRuby(said)}`];

/** Sentences of another state that are there, and those of this one that are not. */
function sentenceContradictions(
  texts: readonly Sentence[],
  page: string,
  stateOf: () => Availability['state'] | undefined,
): string[] {
  const state = stateOf();
  return texts.flatMap(({ text, while: wanted }) => {
    if (wanted === undefined) return [];
    const isThere = page.includes(withoutBlanks(withoutRuby(text)));
    if (isThere === (wanted === state)) return [];
    return [`${isThere ? 'It says' : 'It does not say'}, while it is ${state}: ${withoutRuby(text)}`];
  });
}

/** Sentences that doubt a state which is known. */
function doubts(article: string, state: Availability['state'], locale: Locale): string[] {
  if (state === 'unconfirmed') return [];
  const parts = article.split(/<(?:p|li|dd|dt|h\d)\b/).map((part) => shownWords(`<p${part}`));
  return parts
    .filter((text) => speaksOfState(text, locale))
    .map((text) => `It doubts that it is ${state}: ${text}`);
}

/** Desks whose number the page lacks, or of which it says at the same time that it is not known. */
function phoneContradictions(
  entry: Programme | Service,
  article: string,
  locale: Locale,
  root: string,
): string[] {
  const all = loadDesks(locale, root);
  const { noNumber = '', noPhone = '' } = readMessages(locale).Desks ?? {};
  const boxes = article
    .split(/class="box"[^>]*>/)
    .slice(1)
    .map((part) => shownText(part.split(/<\/?(?:li|ul|section)\b/)[0] ?? ''));
  return entry.desks.flatMap((id) => {
    const { name = '', phone } = all[id] ?? {};
    const box = boxes.find((each) => each.startsWith(withoutBlanks(withoutRuby(name)))) ?? '';
    const isUnknown = [noNumber, noPhone].some((said) => box.includes(withoutBlanks(withoutRuby(said))));
    if (phone === undefined)
      return isUnknown ? [] : [`It does not say that the number of ${id} is not known.`];
    if (isUnknown) return [`It says that the number of ${id} is not known, which is ${phone}.`];
    const others = (box.match(telephone) ?? []).filter((each) => each !== phone);
    return [
      ...(box.includes(phone) ? [] : [`It does not say the number of ${id}: ${phone}`]),
      ...others.map((each) => `It says ${each} beside the number of ${id}.`),
    ];
  });
}

const telephone = /0\d{1,4}-\d{1,4}-\d{4}/g;

/** Amounts by which the rule pays somebody from this day on, and that the page does not say. */
function missingAmounts(entry: Programme | Service, page: string, locale: Locale, day: PlainDate): string[] {
  if ('openTo' in entry || !entry.amount) return [];
  const { parts, ceiling } = entry.amount;
  const yens = parts.flatMap(({ yen, cases = [] }) => [yen ?? [], ...cases.map((each) => each.yen)].flat());
  const names = yens.flatMap((yen) => (typeof yen === 'string' ? [yen] : [yen.from, yen.to]));
  return [...new Set([...names, ...(ceiling ? [ceiling] : [])])].flatMap((name) => {
    const { unit, value, lastDay } = entry.figures[name] ?? {};
    if (!isNeeded({ lastDay }, day)) return [];
    if (unit !== 'yen' || typeof value !== 'number' || value === 0) return [];
    return missing(page, formatYen(value, formatsIn(locale)), `the amount ${name}`);
  });
}
