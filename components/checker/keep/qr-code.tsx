import { useMemo } from 'react';
import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';
import { usePlainWords, useWords } from '../checker-context';

/** The white border that readers need around a code, in modules. */
const border = 4;

/** A text as a QR code: black on white whatever the colours of the page, sharp at every size. A text that is too long says so. */
export function QrCode({ text }: { text: string }) {
  const words = useWords('CheckerKeep');
  const label = usePlainWords('CheckerKeep')('qr');
  const code = useMemo(() => codeOf(text), [text]);
  if (!code) return <p>{words('qrTooLong')}</p>;
  const size = code.size + 2 * border;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-border} ${-border} ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-full max-w-80 forced-color-adjust-none"
    >
      <path d={`M${-border} ${-border}h${size}v${size}h${-size}z`} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}

function codeOf(text: string): { size: number; path: string } | undefined {
  try {
    const code = generate(text);
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    // The largest code holds 2,953 characters.
    return undefined;
  }
}
