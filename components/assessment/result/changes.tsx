import { useMemo } from 'react';
import { answerAt } from '@/lib/facts/exact';
import { childrenOf } from '@/lib/questions/journey';
import { questionsFor } from '@/lib/questions/questions';
import { changes, type Change, type ChangeSet, type NewAnswer, type ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';
import { AnswerLinks } from '../answer-links';
import { useAskable } from '../use-askable';
import { useAnswerLines } from '../use-answer-lines';
import { questionWords } from '../use-question-words';
import { openPathsOf } from './open-paths-of';

/** What somebody could still change for a programme to fit: first the open questions, then real changes of plan. Nothing where nothing would. */
export function Changes({ result }: { result: ProgrammeResult }) {
  const words = useWords('CheckerChanges');
  const sets = useChangeSets(result);
  const open = useAskable([...openPathsOf(result)]);
  if (result.verdict === 'met' || (sets.length === 0 && open.length === 0)) return null;
  return (
    <section>
      <h4 className="font-bold">{words('heading')}</h4>
      {open.length > 0 && (
        <>
          <p>{words('open')}</p>
          <AnswerLinks questions={open} />
        </>
      )}
      {sets[0] && (
        <>
          <p>{words(sets[0].verdict, { count: sets.length })}</p>
          <ul className="bullets mt-1">
            {sets.map((set) => (
              <li key={JSON.stringify(set)}>
                <SetOfChanges set={set} />
              </li>
            ))}
          </ul>
          <p className="text-small">{words('honest')}</p>
        </>
      )}
    </section>
  );
}

/** Nothing can be changed about a programme that has ended. */
function useChangeSets({ id, availability }: ProgrammeResult): readonly ChangeSet[] {
  const { data, day, journey } = useAssessment();
  // Only what counts, as in a link: answers set aside would make the same result say something else elsewhere.
  const { household } = journey;
  const hasEnded = availability.state === 'ended';
  return useMemo(() => {
    const programme = data.catalogue.programmes.find((each) => each.id === id);
    return programme && !hasEnded ? changes(programme, household, day, data.catalogue) : [];
  }, [id, hasEnded, household, day, data]);
}

function SetOfChanges({ set }: { set: ChangeSet }) {
  const words = useWords('CheckerChanges');
  const lines = useLines();
  const told = set.changes.flatMap(lines);
  if (told.length === 1) return <RubyText text={told[0] ?? ''} />;
  return (
    <>
      {words('together')}
      <ul className="bullets">
        {told.map((line) => (
          <li key={line}>
            <RubyText text={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A change in the words of the questions that it would answer anew. */
function useLines(): (change: Change) => string[] {
  const { data, answers } = useAssessment();
  const text = useText('CheckerChanges');
  const answerLines = useAnswerLines();
  const { household } = answers;
  const questions = questionsFor(childrenOf(household).length);
  const lineOf = ({ path, value }: NewAnswer): string[] => {
    const asked = questions.find((each) => each.path === path);
    if (!asked) return [];
    const now = answerAt(household, path);
    const question = questionWords(data.questions, asked).short;
    const isList = Array.isArray(now) && Array.isArray(value) && now.length > 0;
    const added = isList ? value.filter((each) => !now.includes(each)) : value;
    const answer = answerLines(asked, added).join(' / ');
    if (isList) return [text('added', { question, answer })];
    if (now === undefined) return [text('answer', { question, answer })];
    return [text('answerNow', { question, answer, now: answerLines(asked, now).join(' / ') })];
  };
  return ({ answers }) => answers.flatMap(lineOf);
}
