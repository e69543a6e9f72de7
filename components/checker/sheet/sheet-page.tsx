import { useMemo } from 'react';
import { sheetOutline } from '@/lib/sheet/sheet-outline';
import { sheetSections } from '@/lib/sheet/sheet';
import type { SheetSection } from '@/lib/sheet/section';
import { BackLink } from '../back-link';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { useLater } from '../../assessment/later-context';
import { OnceArrived } from '../../assessment/once-arrived';
import { useWordsFor } from '../../assessment/use-words-for';
import { usePageTitle } from '../use-page-title';
import { SheetHead } from './sheet-head';
import { SheetNotes } from './sheet-notes';
import { SheetPart } from './sheet-part';

/** The sheet for the counter, once the Japanese has arrived that it sets beside another language. */
export function SheetPage() {
  return (
    <OnceArrived>
      <Sheet />
    </OnceArrived>
  );
}

/** Answers, results, papers, desks and questions, in the visitor's language and in Japanese. */
function Sheet() {
  const { data, day, journey } = useAssessment();
  const { state } = useChecker();
  const japanese = useWordsFor(state.household, useLater().data?.japanese);
  const words = useWords('CheckerSheet');
  const print = useWords('CheckerResult')('print');
  usePageTitle(useText('CheckerSheet')('heading'));
  const { own, beside } = useMemo(() => {
    const { catalogue, helpDesk } = data;
    const outline = sheetOutline({ topics: state.topics, journey }, day, catalogue, helpDesk);
    return {
      own: sheetSections(outline, data, catalogue),
      beside: japanese && sheetSections(outline, japanese, catalogue),
    };
  }, [data, day, japanese, journey, state.topics]);
  return (
    <div>
      <BackLink to="result" />
      <div className="screen-only mb-8 space-y-4">
        <p className="measure">{words('lead')}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          {print}
        </button>
      </div>
      <article className={`sheet ${lengthOf(linesOf(own))}`}>
        <SheetHead />
        {own.map((section, place) => (
          <SheetPart key={section.id} own={section} beside={beside?.[place]} />
        ))}
        <SheetNotes />
      </article>
    </div>
  );
}

/** How large the type on paper may be, so that two pages hold one language and three hold two. */
function lengthOf(lines: number): string {
  if (lines <= 36) return 'sheet-short';
  return lines <= 56 ? '' : 'sheet-long';
}

function linesOf(sections: readonly SheetSection[]): number {
  return sections.filter(({ id }) => id !== 'unchecked').flatMap(({ items }) => items).length;
}
