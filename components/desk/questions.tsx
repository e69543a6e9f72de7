import { useMemo } from 'react';
import { questionnaire, type QuestionSection } from '@/lib/desk/questionnaire';
import { ContradictionList } from '../assessment/contradiction-list';
import { AsideLine } from './aside-line';
import { useDesk, useDeskWords } from './desk-context';
import { QuestionCard } from './question-card';
import { useAnswering, type Answering } from './use-answering';

/** Every question that matters, by what it is about, with a way to each part. */
export function Questions() {
  const words = useDeskWords('DeskQuestions');
  const { journey, state } = useDesk();
  const answering = useAnswering();
  const sections = useMemo(() => questionnaire(journey, state.household), [journey, state.household]);
  return (
    <section aria-labelledby="desk-questions" className="space-y-6">
      <h2 id="desk-questions">{words('heading')}</h2>
      {sections.length === 0 && <p>{words('none')}</p>}
      <ContradictionList />
      {sections.length > 1 && <Contents sections={sections} />}
      {sections.map((section) => (
        <QuestionSection key={section.id} section={section} answering={answering} />
      ))}
    </section>
  );
}

function Contents({ sections }: { sections: readonly QuestionSection[] }) {
  const words = useDeskWords('DeskQuestions');
  const name = useDeskWords('DeskSections');
  return (
    <nav aria-labelledby="desk-contents">
      <h3 id="desk-contents" className="sr-only">
        {words('contents')}
      </h3>
      <ul className="flex flex-wrap gap-x-6">
        {sections.map(({ id, entries }) => {
          const open = entries.filter(({ standing }) => standing === 'open').length;
          return (
            <li key={id}>
              <a className="row-link" href={`#desk-${id}`}>
                {name(id)}
              </a>
              {open > 0 && (
                <span key={open} className="ml-2 text-small">
                  {words('open', { count: open })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function QuestionSection({
  section: { id, entries },
  answering,
}: {
  section: QuestionSection;
  answering: Answering;
}) {
  const name = useDeskWords('DeskSections');
  const { household } = useDesk().state;
  return (
    <section aria-labelledby={`desk-${id}`} className="space-y-3">
      <h3 id={`desk-${id}`} tabIndex={-1} className="text-h2">
        {name(id)}
      </h3>
      {entries.map(({ question, standing }) =>
        standing === 'aside' ? (
          <AsideLine key={question.address} question={question} />
        ) : (
          <QuestionCard
            key={question.address}
            question={question}
            isOpen={standing === 'open'}
            household={household}
            answering={answering}
          />
        ),
      )}
    </section>
  );
}
