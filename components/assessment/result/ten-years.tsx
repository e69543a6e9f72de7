import { tenYears } from '@/lib/drawing/ten-years';
import { situationOf } from '@/lib/facts/situation';
import { questionsFor } from '@/lib/questions/questions';
import type { ProgrammeResult } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';
import { ArticleFold } from './article-fold';
import { QuestionLink } from './condition-questions';
import { SubjectName } from './subject-name';
import { TenYearsDrawing } from './ten-years-drawing';

/** Where a programme asks for years lived in the wards or commuted to them: those years of each adult, drawn and told. */
export function TenYears({ result: { id, subjects } }: { result: ProgrammeResult }) {
  const { data, day, journey } = useAssessment();
  const words = useWords('CheckerTenYears');
  const situation = situationOf(journey.household, day, data.catalogue.places);
  const figures = data.catalogue.programmes.find((each) => each.id === id)?.figures ?? {};
  const drawn = subjects.flatMap((judgement) => {
    const drawing = tenYears(situation, judgement, figures);
    return drawing ? [{ subject: judgement.subject, drawing }] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <ArticleFold title={words('title')}>
      {drawn.map(({ subject, drawing }) => (
        <section key={subject.adult} className="space-y-4">
          <h4 className="font-bold">
            <SubjectName subject={subject} />
          </h4>
          {drawing.move ? (
            <TenYearsDrawing id={id} drawing={drawing} />
          ) : (
            <MissingMove adult={subject.adult} />
          )}
        </section>
      ))}
    </ArticleFold>
  );
}

/** Which answer is missing before anything can be drawn. */
function MissingMove({ adult }: { adult: 'self' | 'spouse' }) {
  const words = useWords('CheckerTenYears');
  const question = questionsFor(0).find(({ path }) => path === `${adult}.moveInDate`);
  return (
    <div>
      <p>{words('noMove')}</p>
      <p>{question && <QuestionLink question={question} />}</p>
    </div>
  );
}
