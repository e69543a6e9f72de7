import { formatDate } from '@/lib/i18n/format';
import { useDesk, useDeskWords } from './desk-context';

/** Always in sight: the day everything is judged on, the way to the result, and the way to leave nothing behind. */
export function VisitBar() {
  const words = useDeskWords('DeskDay');
  const erasing = useDeskWords('DeskErase');
  const questions = useDeskWords('DeskQuestions');
  const { day, isToday, erase } = useDesk();
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-x-6 border-b border-solid-gray-300 bg-white px-4 md:-mx-6 md:px-6">
      <p className={`mr-auto py-2 ${isToday ? '' : 'text-h3 font-bold'}`}>
        {formatDate(day, 'ja')} <span className="text-small">{words(isToday ? 'today' : 'notToday')}</span>
      </p>
      <a className="row-link lg:hidden" href="#desk-result">
        {questions('toResult')}
      </a>
      <button type="button" className="row-link text-key-1000 underline" onClick={erase}>
        {erasing('button')}
      </button>
    </div>
  );
}
