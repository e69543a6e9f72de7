import { useWords } from '../assessment/assessment-context';
import type { StorageNotice } from '../assessment/storage';

/** Says when saved answers could not be read, cannot be kept or were erased. */
export function StateNotice({ notice }: { notice: StorageNotice | undefined }) {
  const words = useWords('CheckerNotices');
  if (!notice) return null;
  return (
    <p role="status" className="notice screen-only measure mb-6">
      {words(notice)}
    </p>
  );
}
