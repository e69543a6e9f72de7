import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import { questionLabel } from '@/lib/form/question-words';
import { loadDesks, loadServiceIds } from '@/lib/content/load';
import { loadProgrammeWords, loadQuestionWords, loadServiceWords } from '@/lib/content/load-words';
import { fillMessage } from '@/lib/i18n/compiled-message';
import type { Locale } from '@/lib/i18n/locales';
import { maxChildren } from '@/lib/facts/inputs';
import { askedAt } from '@/lib/questions/asked-at';
import { questionsFor } from '@/lib/questions/questions';
import type { ReportWords } from '@/lib/report/report-words';
import type { Catalogue } from '@/lib/rules';

/** The words of a readable assessment in one language. */
export function loadReportWords({ programmes }: Catalogue, locale: Locale): ReportWords {
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
  const say: ReportWords['say'] = (sentence, values) => {
    const [namespace = '', key = ''] = sentence.split('.');
    return fillMessage(compile(messages[namespace][key]), locale, values);
  };
  return {
    locale,
    say,
    programmes: Object.fromEntries(programmes.map(({ id }) => [id, loadProgrammeWords(id, locale)])),
    rules: Object.fromEntries(programmes.map((programme) => [programme.id, programme])),
    services: loadServiceIds().map((id) => loadServiceWords(id, locale).title),
    desks: loadDesks(locale),
    question: (path) => labelAt(path, locale),
  };
}

/** The label of the question that asks for the answer at a path. */
function labelAt(path: string, locale: Locale): string {
  const asked = questionsFor(maxChildren).find((each) => each.path === askedAt(path));
  return asked ? questionLabel({ [asked.id]: loadQuestionWords(asked.id, locale) }, asked) : path;
}
