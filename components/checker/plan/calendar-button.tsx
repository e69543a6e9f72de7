import { calendarText } from '@/lib/planner/calendar';
import { newCalendar, nextExport, type PlanCalendar } from '@/lib/planner/plan-calendar';
import type { Plan } from '@/lib/planner/planned-programmes';
import { encodeAnswers } from '@/lib/share/answers-text';
import { withBeside } from '@/lib/share/kept-text';
import { keptCalendar } from '@/lib/visit/saved-calendar';
import { useAssessment } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { keepOnDevice } from '../keep/device';
import { useKept } from '../keep/use-kept';
import { useEvents } from './use-events';
import type { usePlanWords } from './use-plan-words';

interface Props {
  /** The file, without its ending. */
  file: string;
  plans: readonly Plan[];
  /** The programme whose days these are; all where it is left out. */
  programme?: string;
  words: ReturnType<typeof usePlanWords>;
  children: React.ReactNode;
}

/** Saves days as a calendar file, made here in the browser; nothing where there is no day ahead, nor one to take back. */
export function CalendarButton({ file, plans, programme, words, children }: Props) {
  const { day } = useAssessment();
  const { state, update } = useChecker();
  const keepAlong = useKeepAlong();
  const current = useEvents(words)(plans);
  const exportFrom = (before: PlanCalendar) => nextExport(before, current, day, programme);
  if (exportFrom(state.calendar ?? newCalendar('')).events.length === 0) return null;
  const onClick = () => {
    const { calendar, events } = exportFrom(state.calendar ?? newCalendar(randomNumber()));
    update((before) => ({ ...before, calendar }));
    keepAlong(calendar);
    save(`${file}.ics`, calendarText(events, { ...calendar, now: new Date().toISOString() }));
  };
  return (
    <button type="button" className="button button-quiet screen-only mt-2 min-h-12 px-5" onClick={onClick}>
      {children}
    </button>
  );
}

/** Where this device keeps these answers, or older ones of this plan, what was exported is kept with them. */
function useKeepAlong(): (calendar: PlanCalendar) => void {
  const { state } = useChecker();
  const kept = useKept();
  return (calendar) => {
    if (!kept) return;
    const isOurs =
      keptCalendar(kept.beside)?.plan === calendar.plan || kept.fragment === encodeAnswers(state);
    if (isOurs) keepOnDevice(withBeside(kept.text, JSON.stringify(calendar)));
  };
}

/** No two plans have the same one; nothing that anybody answered can be read from it. */
const randomNumber = (): string =>
  [...window.crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may begin to read the file only after the click.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
