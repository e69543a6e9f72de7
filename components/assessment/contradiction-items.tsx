import { keyOfContradiction } from '@/lib/form/contradictions-at';
import { contradictedDay } from '@/lib/facts/contradicted-day';
import type { Contradiction } from '@/lib/facts/contradictions';
import { formatDate } from '@/lib/i18n/format';
import { useAssessment, useText, useWords } from './assessment-context';
import { useAskable } from './use-askable';
import { RubyText } from '../site/ruby-text';
import { questionWords } from './use-question-words';

interface Props {
  found: readonly Contradiction[];
  /** The question on whose page this stands: it needs no way to itself. */
  except?: string;
}

/** Each contradiction as a sentence, with the ways to the answers that it is between. */
export function ContradictionItems({ found, except }: Props) {
  return (
    <ul className="mt-2 space-y-3">
      {found.map((each) => (
        <Item key={keyOfContradiction(each)} contradiction={each} except={except} />
      ))}
    </ul>
  );
}

function Item({ contradiction, except }: { contradiction: Contradiction; except: string | undefined }) {
  const { data, journey } = useAssessment();
  const words = useWords('CheckerContradictions');
  const text = useText('CheckerContradictions');
  const day = contradictedDay(contradiction, journey.household);
  const questions = useAskable(contradiction.paths).filter(({ address }) => address !== except);
  return (
    <li>
      <p className="font-bold">
        {words(contradiction.says, { day: day ? formatDate(day, data.formats) : '' })}
      </p>
      <ul className="screen-only">
        {questions.map((question) => (
          <li key={question.address}>
            <a className="row-link" href={`#${question.address}`}>
              <span>
                <RubyText
                  text={text('correct', { question: questionWords(data.questions, question).short })}
                />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
