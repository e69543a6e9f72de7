import { checkerData } from '@/lib/content/checker-files';
import type { PlainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { journey } from '@/lib/questions/journey';
import { assessmentText } from '@/lib/report/assessment-text';
import { reportOf } from '@/lib/report/report';
import { topics, type Catalogue } from '@/lib/rules';
import { sheetOutline } from '@/lib/sheet/sheet-outline';
import type { SheetSection } from '@/lib/sheet/section';
import { sheetSections } from '@/lib/sheet/sheet';
import { loadReportWords } from '../assess/load-report-words';
import { eachLocale } from './each-locale';

/** Says the result of a household in every language, line by line: as the command line tells it, then as the sheet for the counter does. */
export function resultTexts(
  catalogue: Catalogue,
): (household: Household, day: PlainDate) => Record<Locale, string[]> {
  const words = eachLocale((locale) => ({
    report: loadReportWords(catalogue, locale),
    sheet: checkerData(locale),
  }));
  const { helpDesk } = checkerData(defaultLocale);
  return (household, day) => {
    const report = reportOf(household, day, catalogue);
    const asked = { topics, journey: journey({ topics, household }, day, catalogue) };
    const outline = sheetOutline(asked, day, catalogue, helpDesk);
    return eachLocale((locale) => {
      const { report: reported, sheet } = words[locale];
      return [
        ...assessmentText(report, reported),
        ...sheetSections(outline, sheet, catalogue).flatMap(sectionTexts),
      ];
    });
  };
}

function sectionTexts({ title, none, items }: SheetSection): string[] {
  return [title, none, ...items.flatMap((item) => [item.title, ...item.lines])].map(withoutRuby);
}
