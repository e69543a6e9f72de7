import { decidingQuestions, openQuestions } from '@/lib/result/condition-questions';
import { reachable } from '@/lib/visit/way';
import { answerAt } from '@/lib/facts/exact';
import { situationOf } from '@/lib/facts/situation';
import type { Question } from '@/lib/questions/questions';
import type { ConditionTrace } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { questionWords } from '../use-question-words';
import { useAnswerLines } from '../use-answer-lines';

/** The answers a condition hangs on, each with the way to give or change it. */
export function ConditionQuestions({ condition }: { condition: ConditionTrace }) {
  const { data, day, journey } = useAssessment();
  const words = useWords('CheckerReasons');
  const situation = situationOf(journey.household, day, data.catalogue.places);
  const isOpen = condition.verdict === 'unknown';
  const questions = isOpen ? openQuestions(condition, situation) : decidingQuestions(condition, situation);
  if (questions.length === 0) return null;
  return (
    <div>
      <p>{words(isOpen ? 'openAnswers' : 'yourAnswers')}</p>
      <ul className="bullets">
        {questions.map((question) => (
          <li key={question.address}>
            <QuestionLink question={question} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was answered to a question, with the way to give or change it. */
export function QuestionLink({ question }: { question: Question }) {
  const { data, journey } = useAssessment();
  const words = useWords('CheckerReasons');
  const { short } = questionWords(data.questions, question);
  const answer = answerAt(journey.household, question.path);
  const [line = '', ...others] = useAnswerLines()(question, answer);
  return (
    <>
      <RubyText text={short} />: <RubyText text={others.length > 0 ? [line, ...others].join(' / ') : line} />{' '}
      {reachable(journey, question.address) && (
        <a className="row-link screen-only" href={`#${question.address}`}>
          <span>
            {words(answer === undefined ? 'answer' : 'change')}
            <span className="sr-only">
              {' '}
              <RubyText text={short} />
            </span>
          </span>
        </a>
      )}
    </>
  );
}
