import { calendarText, type CalendarEvent } from '@/lib/planner/calendar';
import { useAssessment } from '../../assessment/assessment-context';

interface Props {
  /** The file, without its ending. */
  file: string;
  events: readonly CalendarEvent[];
  children: React.ReactNode;
}

/** Saves days as a calendar file, made here in the browser; nothing where there is no day ahead. */
export function CalendarButton({ file, events, children }: Props) {
  const { day } = useAssessment();
  if (events.length === 0) return null;
  const onClick = () => {
    const type = 'text/calendar;charset=utf-8';
    const url = URL.createObjectURL(new Blob([calendarText(events, day)], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${file}.ics`;
    link.click();
    // The browser may begin to read the file only after the click.
    window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <button type="button" className="button button-quiet screen-only min-h-12 px-5" onClick={onClick}>
      {children}
    </button>
  );
}
