import { useState } from 'react';
import { encodeAnswers } from '@/lib/share/answers-text';
import { mistakeText } from '@/lib/sheet/mistake-text';
import { sheetSections } from '@/lib/sheet/sheet';
import { sheetOutline } from '@/lib/sheet/sheet-outline';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { Fold } from '../../assessment/fold';
import { useChecker } from '../checker-context';

/** For a result that looks wrong: a text to copy or show, made when it is opened and sent by nobody but the visitor. */
export function WrongResult() {
  const { data, day, journey } = useAssessment();
  const { state } = useChecker();
  const words = useWords('CheckerResult');
  const [text, write] = useState('');
  const make = () => {
    const { catalogue, helpDesk } = data;
    const outline = sheetOutline({ topics: state.topics, journey }, day, catalogue, helpDesk);
    write(mistakeText(day, sheetSections(outline, data, catalogue), catalogue, encodeAnswers(state)));
  };
  return (
    <Fold title={words('wrong')} className="screen-only" onToggle={make}>
      <label>
        {words('wrongHow')}
        <textarea readOnly rows={8} value={text} className="box w-full" />
      </label>
    </Fold>
  );
}
