import { join } from 'node:path';
import { parseDateRange, plainDate, type PlainDate } from '@/lib/dates';
import { loadQuestionWords } from '@/lib/content/load-words';
import { choiceWords, questionLabel } from '@/lib/form/question-words';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale } from '@/lib/i18n/locales';
import { askedAt } from '@/lib/questions/asked-at';
import { questionsFor } from '@/lib/questions/questions';
import { childrenOf } from '@/lib/facts/with-answer';
import type { Case } from './judging-examples';

/** What each case is called, in Japanese: what was changed, and the day where it is another one. No two are called alike. */
export function namesOf(cases: readonly Case[], today: PlainDate, root: string): string[] {
  const names = cases.map((each) => nameOf(each, today, root));
  return names.map((name, place) => {
    const before = names.slice(0, place).filter((each) => each === name).length;
    return before === 0 ? name : `${name}（その${before + 1}）`;
  });
}

function nameOf({ on, household, changed = [] }: Case, today: PlainDate, root: string): string {
  const said = changed.map(
    ({ path, value }) => `「${labelOf(path, household, root)}」${toldAs(path, value, household, root)}`,
  );
  const who = said.length > 0 ? said.join('、') : 'すべての条件に合う人';
  return on === today
    ? who
    : `${said.length > 0 ? said.join('、') : '同じ人'}を${formatDate(plainDate(on), formats)}に調べたとき`;
}

function toldAs(path: string, value: unknown, household: Case['household'], root: string): string {
  if (value === undefined) return 'に答えていない人';
  if (value === 'unknown') return 'が「わからない」の人';
  if (value === true) return 'が「はい」の人';
  if (value === false) return 'が「いいえ」の人';
  if (value === 'none' || (Array.isArray(value) && value.length === 0)) return 'が「なし」の人';
  const range = typeof value === 'string' ? parseDateRange(value) : undefined;
  if (range) return `が${formatDate(range, formats)}の人`;
  if (Array.isArray(value) && typeof value[0] === 'object') return `が${value.length}人の人`;
  if (typeof value === 'object') return 'がいる人';
  const words = wordsFor(path, household, root);
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return `が「${codes.map((code) => words[String(code)] ?? String(code)).join('、')}」の人`;
}

const formats = formatsIn(defaultLocale);

function questionAt(path: string, household: Case['household']) {
  return questionsFor(Math.max(1, childrenOf(household).length)).find(
    (each) => each.path === path || each.path === askedAt(path),
  );
}

function labelOf(path: string, household: Case['household'], root: string): string {
  const question = questionAt(path, household);
  if (path.endsWith('.birthDate') && question?.path === 'children') return '子どもの生年月日';
  return question ? questionLabel({ [question.id]: wordsOf(question.id, root) }, question) : path;
}

function wordsFor(
  path: string,
  household: Case['household'],
  root: string,
): Readonly<Record<string, string>> {
  const question = questionAt(path, household);
  return question ? choiceWords({ [question.id]: wordsOf(question.id, root) }, question, household) : {};
}

const wordsOf = (id: string, root: string) => loadQuestionWords(id, defaultLocale, join(root, 'content'));
