import { describe, expect, test } from 'vitest';
import { checkerData, laterData } from '../content/checker-files';
import { readMessages } from '../i18n/read-messages';
import { textsIn } from '../content/check/values';
import { loadCatalogue, loadServiceIds } from '../content/load';
import { loadServiceWords } from '../content/load-words';
import { plainDate } from '../dates';
import { locales, type Locale } from '../i18n/locales';
import { withoutRuby } from '../i18n/ruby';
import { journey } from '../questions/journey';
import { templates } from '../questions/questions';
import { scopes } from '../rules';
import { wordsForSingle } from './words-for-single';

const inJapaneseAndEnglish =
  /配偶者|パートナー|(?<![工丈])夫(?!婦)|(?<!稲)妻(?!沼)|結婚した\s*相手|\b(?:spouse|partner|husband|wife)|\bwives\b/iu;
/** Where a language says it otherwise, that. */
const ofSpouseIn: Readonly<Partial<Record<Locale, RegExp>>> = {
  'pt-BR': /cônjuge|companheir|parceir[oa] |marido|espos[oa]/iu,
  vi: /(?<!\p{L})(?:vợ(?! chồng)|(?<!vợ )chồng|bạn đời)(?!\p{L})/iu,
  es: /cónyuge|marido|espos[oa]/iu,
  fil: /\b(?:inyong|iyong|o) asawa\b|\bpartner\b/iu,
  'zh-Hans': /配偶|丈夫|妻子|伴侣/u,
  id: /\bsuami\b(?! istri)|(?<!suami )\bistri\b/iu,
  ne: /पति|पत्नी|जीवनसाथी/u,
};
const ofCouplesIn: Readonly<Partial<Record<Locale, RegExp>>> = {
  'pt-BR': /\bcasa(?:l|is)\b/iu,
  vi: /vợ chồng/iu,
  es: /\bparejas?\b/iu,
  fil: /\bcouple/iu,
  'zh-Hans': /夫妻/u,
  id: /suami istri|pasangan/iu,
  ne: /दम्पती/u,
};
const ofSpouse = (locale: Locale): RegExp => ofSpouseIn[locale] ?? inJapaneseAndEnglish;
const ofCouples = (locale: Locale): RegExp => ofCouplesIn[locale] ?? /夫婦|\bcouples?\b/iu;

/** Where a spouse is spoken of all the same, by the beginning of the path, and why. */
const aboutSpouse: Readonly<Record<string, string>> = {
  'questions.spouse.': 'asks whether there is one',
  'questions.moves-with.choices.alone-single': 'tells that there is none',
  'questions.moves-with.choiceHints.alone-single': 'tells that there is none',
  'questions.residence-status.choices.': 'the names of statuses of residence as they stand on the card',
  'questions.pregnancy.choices.partner': 'not offered to somebody single',
  'programmes.relocation-grant.conditions.residence-status.oneOf.': 'names the statuses of residence',
  'programmes.start-support-u29.conditions.residence-status.oneOf.': 'names the statuses of residence',
  'messages.CheckerContradictions.partner-without-spouse':
    'said to whoever answered that the partner is pregnant',
  'messages.CheckerContradictions.single-with-spouse': 'said to whoever told of one after all',
  'messages.CheckerMargins.over-': 'the branch that speaks of a spouse who was told of',
  'messages.CheckerMargins.under-years': 'the branch that speaks of a spouse who was told of',
  'messages.CheckerProgress.spouse': 'stands over the questions about a spouse',
  'messages.CheckerResult.spouse': 'stands over what concerns a spouse',
  'services.dating-events.title': 'helps those who look for one',
  'services.disability-work.summary': 'whom the city works with',
  'services.women-work.summary': 'whom the city works with',
};

/** What is for couples says so, also to somebody single who chose it. */
const forCouples: Readonly<Record<string, string>> = {
  'programmes.fertility-tests.': 'is for couples alone',
  'programmes.fertility-grant.': 'is for couples alone',
  'notes.fertility-tests.': 'is for couples alone',
  'notes.fertility-grant.': 'is for couples alone',
  'notes.commemorative-issue.': 'tells what other families send in',
  'messages.CheckerTopicHints.fertility': 'is read before anything is answered',
  'questions.spouse.': 'tells what depends on the answer',
  ...Object.fromEntries(questionsOfCouples().map((id) => [`questions.${id}.`, 'put to couples alone'])),
};

describe.each(locales)('somebody single reads in %s', (locale) => {
  const read = textsForSingle(locale);

  test('about no spouse', () => {
    const said = read.filter(({ text }) => ofSpouse(locale).test(text.replace(inBrackets, '')));
    expect(said.filter(isOutside(aboutSpouse))).toEqual([]);
  });

  test('about couples only where something is for couples', () => {
    const said = read.filter(({ text }) => ofCouples(locale).test(text.replace(inBrackets, '')));
    // Some languages have one word for a couple and for a partner.
    expect(said.filter(isOutside({ ...forCouples, ...aboutSpouse }))).toEqual([]);
  });

  test('as many texts as everybody else', () => {
    const { programmes, questions } = checkerData(locale);
    const single = wordsForSingle({ programmes, questions });
    const paths = (all: unknown) => textsIn(all).map(({ path }) => path.join('.'));
    expect(paths(single)).toEqual(paths({ programmes, questions }));
  });
});

test('the ways to meet a condition take the place of those said to everybody', () => {
  const said = (...oneOf: string[]) => ({ conditions: { home: { oneOf } } });
  const grant = { ...said('you rent it', 'your spouse rents it'), single: said('you rent it') };
  expect(wordsForSingle({ programmes: { grant } }).programmes.grant).toMatchObject(said('you rent it'));
});

test('nobody reads of a spouse for a reason that no longer holds', () => {
  const read = locales.flatMap((locale) => textsForSingle(locale).map((each) => ({ ...each, locale })));
  const unused = (reasons: Readonly<Record<string, string>>, spoken: (locale: Locale) => RegExp) =>
    Object.keys(reasons).filter(
      (start) => !read.some(({ at, text, locale }) => at.startsWith(start) && spoken(locale).test(text)),
    );
  expect([...unused(aboutSpouse, ofSpouse), ...unused(forCouples, ofCouples)]).toEqual([]);
});

/** Names of statuses, papers and programmes as they stand in Japanese. */
const inBrackets = /[（(][^（()）]*[）)]/g;

const isOutside =
  (reasons: Readonly<Record<string, string>>) =>
  ({ at }: { at: string }) =>
    !Object.keys(reasons).some((start) => at.startsWith(start));

/** Every text that result, questions, plan, papers and sheet can show to somebody single, but those put to a spouse. */
function textsForSingle(locale: Locale) {
  const { programmes, questions } = wordsForSingle(checkerData(locale));
  const services = Object.fromEntries(loadServiceIds().map((id) => [id, loadServiceWords(id, locale)]));
  const messages = Object.entries(readMessages(locale)).filter(([name]) => name.startsWith('Checker'));
  const put = Object.entries(questions).filter(([id]) => !isPutToSpouseAlone(id));
  const all = {
    ...{ programmes, services, notes: laterData(locale).notes },
    ...{ questions: Object.fromEntries(put), messages: Object.fromEntries(messages) },
  };
  return textsIn(all)
    .filter(({ path }) => !path.includes('single') && !/^spouse(Title|Short)$/.test(String(path.at(-1))))
    .map(({ path, text }) => ({ at: path.join('.'), text: withoutRuby(text) }));
}

const isPutToSpouseAlone = (id: string): boolean =>
  templates.every((each) => each.id !== id || each.about === 'spouse');

/** The questions that speak of a couple and are never put to somebody single. */
function questionsOfCouples(): string[] {
  const household = { spouse: 'none' } as const;
  const { open } = journey({ topics: [...scopes], household }, plainDate('2026-11-29'), loadCatalogue());
  const speaking = ['age-at-tests', 'donor-or-surrogate', 'fertility-care', 'marriage-registered'];
  return speaking.filter((id) => !open.some((question) => question.id === id));
}
