import { TextPair } from './pair';

/** A line to write on with a pen: nothing is typed here. */
export function WrittenLine({ label }: { label: { own: string; beside: string | undefined } }) {
  const { own, beside } = label;
  return (
    <p className="sheet-written">
      <TextPair own={own} beside={beside === own ? undefined : beside} />
    </p>
  );
}
