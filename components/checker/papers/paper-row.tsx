import type { Paper } from '@/lib/planner/papers';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { Option } from '../../assessment/fields/option';
import { SourceNote } from '../../assessment/result/source-note';

/** One paper: a box to tick, where to get it, and for which programmes. */
export function PaperRow({ paper: { id, from, source, programmes: asking } }: { paper: Paper }) {
  const { data } = useAssessment();
  const { state, update } = useChecker();
  const say = useWords('CheckerPapers');
  const text = useText('CheckerPapers');
  const { papers: ticked = [] } = state;
  const [first = ''] = asking;
  const titles = asking.map((each) => data.programmes[each]?.title ?? '').join(text('separator'));
  const onChange = (isTicked: boolean) =>
    update((before) => {
      const others = (before.papers ?? []).filter((each) => each !== id);
      return { ...before, papers: isTicked ? [...others, id] : others };
    });
  return (
    <li>
      <Option
        type="checkbox"
        id={`paper-${id}`}
        label={<RubyText text={data.programmes[first]?.papers[id] ?? ''} />}
        hint={
          <>
            <span className="block">{say(from ?? 'ask')}</span>
            <span className="block">
              <RubyText text={text('for', { titles })} />
            </span>
            <SourceNote id={source} />
          </>
        }
        checked={ticked.includes(id)}
        onChange={(event) => onChange(event.target.checked)}
      />
    </li>
  );
}
