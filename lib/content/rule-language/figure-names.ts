import { isFields } from '../check/values';

/** The keys whose text names a figure; below `with` and `yen` every text does. */
const naming: readonly string[] = [
  ...['atMost', 'atLeast', 'below', 'above', 'onOrBefore', 'onOrAfter'],
  ...['figure', 'plus', 'minus', 'with', 'yen'],
];

/** A piece of a rule in which figures bear other names. */
export function renamed(piece: unknown, to: (name: string) => string, key = ''): unknown {
  if (typeof piece === 'string') return naming.includes(key) ? to(piece) : piece;
  if (Array.isArray(piece)) return piece.map((each) => renamed(each, to, key));
  if (!isFields(piece)) return piece;
  const below = (own: string) => (key === 'with' || key === 'yen' ? key : own);
  return Object.fromEntries(Object.entries(piece).map(([own, each]) => [own, renamed(each, to, below(own))]));
}

/** The figures that a piece of a rule names, each once. */
export function figuresNamed(piece: unknown, key = ''): readonly string[] {
  const names = new Set<string>();
  renamed(
    piece,
    (name) => {
      names.add(name);
      return name;
    },
    key,
  );
  return [...names];
}
