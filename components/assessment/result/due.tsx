import { formatDate } from '@/lib/i18n/format';
import type { ProgrammeResult } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';

/** Says of facts that were to be compared with their sources before the day of evaluation that nobody has done so. */
export function Due({ result: { freshness } }: { result: ProgrammeResult }) {
  const { formats } = useAssessment().data;
  const words = useWords('CheckerResult');
  if (!freshness.isDue) return null;
  return <p className="text-small">{words('due', { recheck: formatDate(freshness.recheck, formats) })}</p>;
}
