import type { AgreementFacts } from '@/components/text/agreement-text';
import { agreementOf, loadAgreedCases, type AgreedName } from '@/lib/content/desk-agreement';
import { contentRoot, loadCatalogue, loadDesks } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { plainDate, type PlainDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';

/** What the page on agreement with the desks shows: every kept case with the words of its programme, desk and conditions. */
export function agreementFacts(locale: Locale, day: PlainDate, root = contentRoot): AgreementFacts {
  const agreement = agreementOf(loadAgreedCases(root), loadCatalogue(root));
  const { agreeing, differing, withdrawn } = agreement;
  const desks = loadDesks(locale, root);
  const formats = formatsIn(locale);
  const named = ({ name, kept }: AgreedName) => ({
    name,
    title: loadProgrammeWords(kept.programme, locale, root).title,
    desk: desks[kept.desk]?.name ?? kept.desk,
    told: formatDate(plainDate(kept.told), formats),
  });
  return {
    day: formatDate(day, formats),
    agreeing: agreeing.length,
    count: agreeing.length + differing.length,
    differing: differing.map((each) => ({
      ...named(each),
      answer: each.kept.answer,
      verdict: each.verdict,
      conditions: each.differing.map(
        ({ condition }) =>
          loadProgrammeWords(each.kept.programme, locale, root).conditions[condition]?.text ?? condition,
      ),
    })),
    withdrawn: withdrawn.map((each) => ({
      ...named(each),
      on: formatDate(plainDate(each.kept.withdrawn?.on ?? each.kept.told), formats),
      because: each.kept.withdrawn?.because ?? '',
    })),
  };
}
