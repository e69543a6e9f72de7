import { useWords } from './checker-context';
import type { StorageFault } from './storage';

/** Says when saved answers could not be read or cannot be kept. */
export function StateNotice({ fault }: { fault: StorageFault | undefined }) {
  const words = useWords('CheckerNotices');
  if (!fault) return null;
  return (
    <p role="status" className="notice screen-only measure mb-6">
      {words(fault)}
    </p>
  );
}
