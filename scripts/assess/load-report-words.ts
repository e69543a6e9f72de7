import { questionLabel } from '@/lib/form/question-words';
import { compiledNamespaces } from '@/lib/content/compiled-messages';
import { contentRoot, loadDesks, loadServiceIds } from '@/lib/content/load';
import { loadProgrammeWords, loadQuestionWords, loadServiceWords } from '@/lib/content/load-words';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import { maxChildren } from '@/lib/facts/inputs';
import { askedAt } from '@/lib/questions/asked-at';
import { questionsFor } from '@/lib/questions/questions';
import { reportNamespaces, type ReportSentences, type ReportWords } from '@/lib/report/report-words';
import type { Catalogue } from '@/lib/rules';
import { speaker } from '@/lib/words/speaker';

/** The words of a readable assessment in one language. */
export function loadReportWords(
  { programmes }: Catalogue,
  locale: Locale,
  content = contentRoot,
): ReportWords {
  const isSaid = (name: string) => reportNamespaces.some((each) => each === name);
  // The content check has compared the keys of every language with those of the Japanese file.
  const sentences = compiledNamespaces(locale, isSaid) as ReportSentences;
  const formats = formatsIn(locale);
  return {
    formats,
    say: speaker(sentences, formats.intlTag),
    programmes: Object.fromEntries(programmes.map(({ id }) => [id, loadProgrammeWords(id, locale, content)])),
    rules: Object.fromEntries(programmes.map((programme) => [programme.id, programme])),
    services: loadServiceIds(content).map((id) => loadServiceWords(id, locale, content).title),
    desks: loadDesks(locale, content),
    question: (path) => labelAt(path, locale, content),
  };
}

/** The label of the question that asks for the answer at a path. */
function labelAt(path: string, locale: Locale, content: string): string {
  const asked = questionsFor(maxChildren).find((each) => each.path === askedAt(path));
  return asked ? questionLabel({ [asked.id]: loadQuestionWords(asked.id, locale, content) }, asked) : path;
}
