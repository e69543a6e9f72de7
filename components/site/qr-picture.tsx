import { useMemo, type ReactNode } from 'react';
import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The white border that readers need around a code, in modules. */
const border = 4;

interface Props {
  text: string;
  /** What the picture is, for those who do not see it. */
  label: string;
  /** What stands in its place when the text does not fit into a code. */
  tooLong: ReactNode;
}

/** A text as a QR code: black on white whatever the colours of the page, sharp at every size. */
export function QrPicture({ text, label, tooLong }: Props) {
  const code = useMemo(() => codeOf(text), [text]);
  if (!code) return tooLong;
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
