import { plansOf } from '@/lib/planner/planned-programmes';
import type { ProgrammeResult } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';
import { ArticleFold } from './article-fold';
import { isRepayable, Repayment } from './repayment';

/** For a grant that may have to be paid back: when, to be read before applying. */
export function RepaymentFold({ result }: { result: ProgrammeResult }) {
  const { data, day, journey } = useAssessment();
  const words = useWords('CheckerRepayment');
  const plan = plansOf([result], journey.household, day, data.catalogue).find(isRepayable);
  if (!plan) return null;
  return (
    <ArticleFold title={words('heading')}>
      <Repayment plan={plan} />
    </ArticleFold>
  );
}
