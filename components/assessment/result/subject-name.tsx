import type { Subject } from '@/lib/facts/situation';
import { RubyText } from '../../site/ruby-text';
import { useSubjectName } from './use-subject-name';

/** Whom an outcome is about. */
export function SubjectName({ subject }: { subject: Subject }) {
  return (
    <span>
      <RubyText text={useSubjectName()(subject)} />
    </span>
  );
}
