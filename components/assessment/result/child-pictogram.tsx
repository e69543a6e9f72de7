import type { Span, Verdict } from '@/lib/facts/value';

/** A child, larger at school: filled when counted, half filled when that is not known, an outline when not counted. */
export function ChildPictogram({ counts, grade }: { counts: Verdict; grade: Span | undefined }) {
  const size = !grade || grade.max < 1 ? 'h-9' : grade.max < 7 ? 'h-11' : 'h-13';
  return (
    <span className="flex w-10 shrink-0 flex-col items-center">
      <svg
        viewBox="0 0 34 46"
        aria-hidden="true"
        className={`${size} text-key-900`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <path fill={counts === 'met' ? 'currentColor' : 'none'} d={`${head}a8 8 0 0 1 0 -16${body}`} />
        {counts === 'unknown' && <path fill="currentColor" stroke="none" d={halves} />}
      </svg>
    </span>
  );
}

const head = 'M17 1a8 8 0 0 1 0 16';
const body = 'M3 45v-11a14 14 0 0 1 28 0v11z';
const halves = 'M17 1a8 8 0 0 0 0 16zM17 20a14 14 0 0 0 -14 14v11h14z';
