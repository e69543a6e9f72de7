import { loadCatalogue, loadPlaces } from '@/lib/content/load';
import { loadQuestionWords } from '@/lib/content/load-words';
import { plainDate } from '@/lib/dates';
import type { Fact } from '@/lib/facts/fact';
import { fieldMeanings, type FieldMeaning } from '@/lib/facts/field-meanings';
import { situationOf } from '@/lib/facts/situation';
import { readMessages } from '@/lib/i18n/read-messages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { facts, type FactName } from '@/lib/law/facts';
import { templates } from '@/lib/questions/questions';
import { randomFrom } from '@/lib/rules/proof/random';
import { randomHousehold } from '@/lib/rules/proof/random-household';
import { lawsOfFacts } from './laws-of-facts';

const names = Object.keys(facts) as FactName[];

/** Every fact that a rule may name, as a page to read: what it means in Japanese and English, from which answers it comes and who uses it. */
export function factsMarkdown(): string {
  const asked = answersOfFacts();
  const told = names.filter((name) => facts[name].isTold);
  const derived = names.filter((name) => !facts[name].isTold);
  return [
    '# 規則が使う事実 · The facts that rules use',
    '',
    '`rule.yaml` の条件は、ここにある事実だけを比べます。`npx tsx scripts/write-household-format.ts` がこのページを作ります。',
    '意味を直すところ：答えのままの事実は `lib/facts/field-meanings.ts` と `content/questions/`、計算して求める事実は `messages/` の `FactNames`。',
    '',
    'Conditions of a `rule.yaml` compare these facts and no others. `npx tsx scripts/write-household-format.ts` makes this page.',
    'Correct the words in `lib/facts/field-meanings.ts` and `content/questions/`, and those of derived facts in `messages/`, `FactNames`.',
    '',
    '## 答えのままの事実 · Told in one answer',
    '',
    '| 事実 · Fact | 質問 · Question | Meaning | 種類 · Kind | だれの · Of | 制度 · Programmes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...told.map((name) => toldRow(name)),
    '',
    '## 計算して求める事実 · Derived',
    '',
    '`{…}` は規則が `with` で渡す数字です。 · `{…}` are figures that a rule hands over by `with`.',
    '',
    '| 事実 · Fact | 意味 | Meaning | 種類 · Kind | だれの · Of | 数字と読み方 · Figures, readings | もとの答え · From the answers | 法令 · Law | 制度 · Programmes |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...derived.map((name) => derivedRow(name, asked.get(name) ?? new Set())),
    '',
  ].join('\n');
}

function toldRow(name: FactName): string {
  const fact = facts[name];
  const meanings = Object.values<Readonly<Record<string, FieldMeaning>>>(fieldMeanings);
  const meaning = meanings.find((each) => name in each)?.[name]?.meaning ?? '';
  return row(code(name), titleOf(name), meaning, kindOfFact(fact), fact.scope, usersOf(name));
}

function derivedRow(name: FactName, answers: ReadonlySet<string>): string {
  const fact = facts[name];
  const figures = Object.entries({
    ...fact.takes,
    ...Object.assign({}, ...Object.values(fact.readingTakes ?? {})),
  });
  const handed = figures.map(([figure, unit]) => `${code(figure)} (${unit})`);
  const readings = (fact.readings ?? []).map((each) => `as ${code(each)}`);
  return row(
    code(name),
    nameIn(defaultLocale, name),
    nameIn('en', name),
    kindOfFact(fact),
    fact.scope,
    [...handed, ...readings].join(', '),
    [...answers].toSorted().map(code).join(', '),
    lawsOfFacts[name] ?? '',
    usersOf(name),
  );
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const code = (text: string): string => `\`${text}\``;
const kindOfFact = ({ type, unit }: Fact): string => (unit ? `${type}, ${unit}` : type);

/** What the interface calls a derived fact; the numbers in it by their names. */
function nameIn(locale: Locale, name: FactName): string {
  const text = readMessages(locale).FactNames?.[name];
  if (text === undefined) throw new Error(`Say in messages/${locale}.json, FactNames, what ${name} is.`);
  return text.replace(/\{(\w+), plural, .*?other \{#([^}]*)\}\}/g, '{$1}$2');
}

/** The question that asks for what is told, in Japanese; what is no longer asked has none. */
function titleOf(name: FactName): string {
  const template = templates.find(({ field }) => field === name);
  return template ? loadQuestionWords(template.id, defaultLocale).title.replace('{child}', '1') : '—';
}

function usersOf(name: FactName): string {
  const users = loadCatalogue().programmes.filter((programme) =>
    JSON.stringify(programme).includes(`"fact":"${name}"`),
  );
  return users.map(({ id }) => code(id)).join(', ') || '—';
}

/** Of each fact the answers it is reckoned from: those that could sharpen it in some household. */
function answersOfFacts(): ReadonlyMap<FactName, ReadonlySet<string>> {
  const [day, places, random] = [plainDate('2026-11-22'), loadPlaces(), randomFrom(1)];
  const found = new Map(names.map((name) => [name, new Set<string>()]));
  for (const household of [{}, ...Array.from({ length: 300 }, () => randomHousehold(day, places, random))]) {
    const situation = situationOf(household, day, places);
    for (const name of names)
      for (const subject of facts[name].scope === 'child' ? ofChild : ofAdults)
        for (const path of facts[name].needs(situation, subject, facts[name].readings ?? []))
          found
            .get(name)
            ?.add(path.replace(/^(?:self|spouse|children\.\d+)\./, '').replace(/\.\d+\..*$/, ''));
  }
  return found;
}

const ofAdults = [{ adult: 'self' }, { adult: 'spouse' }] as const;
const ofChild = [{ adult: 'self', child: 0 }] as const;
