import { Alternatives } from '../../site/alternatives';
import { useWords } from '../assessment-context';

/** The ways to meet a condition, where it has several. */
export function WaysToMeet({ texts }: { texts: readonly string[] | undefined }) {
  const words = useWords('Alternatives');
  return texts && <Alternatives title={words('title')} texts={texts} />;
}
