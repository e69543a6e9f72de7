import { siblings, type SiblingLine } from '@/lib/drawing/sibling-cards';
import { situationOf } from '@/lib/facts/situation';
import type { ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { ArticleFold } from './article-fold';
import { SiblingCardItem } from './sibling-card';
import { SourceNote } from './source-note';

/** Where a programme asks for the place among brothers and sisters: each child as a card, under each reading of whom to count. */
export function Siblings({ result: { id, subjects } }: { result: ProgrammeResult }) {
  const { data, day, journey } = useAssessment();
  const words = useWords('CheckerSiblings');
  const figures = data.catalogue.programmes.find((each) => each.id === id)?.figures ?? {};
  const readings = siblings(situationOf(journey.household, day, data.catalogue.places), subjects, figures);
  if (readings.length === 0) return null;
  return (
    <ArticleFold title={words('title')}>
      {readings.map((reading) => (
        <section
          key={reading.id}
          className="space-y-3 border-t border-solid-gray-300 pt-4 first:border-0 first:pt-0"
        >
          <p>
            <RubyText text={data.programmes[id]?.readings[reading.id] ?? ''} />{' '}
            <SourceNote id={reading.source} />
          </p>
          {reading.lines.map((line) => (
            <Line key={line.rule} line={line} isNamed={reading.hasRules} />
          ))}
        </section>
      ))}
    </ArticleFold>
  );
}

function Line({
  line: { rule, lastGrade = 0, isSure, cards },
  isNamed,
}: {
  line: SiblingLine;
  isNamed: boolean;
}) {
  const words = useWords('CheckerSiblings');
  return (
    <>
      {isNamed && (
        <p>
          <strong>{words(rule, { grade: lastGrade })}</strong> {!isSure && words('maybe')}
        </p>
      )}
      <ol className="grid gap-2 md:grid-cols-2 print:grid-cols-3">
        {cards.map((card) => (
          <SiblingCardItem key={card.child} card={card} />
        ))}
      </ol>
    </>
  );
}
