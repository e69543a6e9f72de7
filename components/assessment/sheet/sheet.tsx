import { useMemo } from 'react';
import type { SheetSection } from '@/lib/sheet/section';
import { sheetSections } from '@/lib/sheet/sheet';
import { sheetOutline } from '@/lib/sheet/sheet-outline';
import { useAssessment } from '../assessment-context';
import { useLater } from '../later-context';
import { useWordsFor } from '../use-words-for';
import { SheetHead, type SheetHeadProps } from './sheet-head';
import { SheetNotes } from './sheet-notes';
import { SheetPart } from './sheet-part';

/** Answers, results, papers, desks and questions, in the visitor's language and in Japanese. */
export function Sheet({ Heading }: SheetHeadProps) {
  const { data, day, answers, journey } = useAssessment();
  const { topics, household } = answers;
  const japanese = useWordsFor(household, useLater().beside);
  const { own, beside } = useMemo(() => {
    const { catalogue, helpDesk } = data;
    const outline = sheetOutline({ topics, journey }, day, catalogue, helpDesk);
    return {
      own: sheetSections(outline, data, catalogue),
      beside: japanese && sheetSections(outline, japanese, catalogue),
    };
  }, [data, day, japanese, journey, topics]);
  return (
    <article className={`sheet ${lengthOf(linesOf(own))}`}>
      <SheetHead Heading={Heading} />
      {own.map((section, place) => (
        <SheetPart key={section.id} own={section} beside={beside?.[place]} />
      ))}
      <SheetNotes />
    </article>
  );
}

/** How large the type on paper may be, so that two pages hold one language and three hold two. */
function lengthOf(lines: number): string {
  if (lines <= 36) return 'sheet-short';
  return lines <= 56 ? '' : 'sheet-long';
}

function linesOf(sections: readonly SheetSection[]): number {
  return sections.flatMap(({ items }) => items).length;
}
