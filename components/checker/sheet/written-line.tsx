import { TextPair } from './pair';

/** A line to write on with a pen: nothing is typed here. */
export function WrittenLine({ label }: { label: { own: string; beside: string | undefined } }) {
  return (
    <p className="sheet-written">
      <TextPair {...label} />
    </p>
  );
}
