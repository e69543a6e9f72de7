/** Why a text could not be read as answers. */
export type ShareProblem = 'too-long' | 'other-version' | 'damaged';

export type BitWriter = {
  readonly put: (value: number, width: number) => void;
  readonly bytes: () => Uint8Array;
};

export type BitReader = {
  /** The next `width` bits as a number; 0 behind the end, which is a problem. */
  readonly take: (width: number) => number;
  /** Remembers what is wrong; the first problem counts. */
  readonly refuse: (problem: ShareProblem) => undefined;
  /** What was wrong so far. */
  readonly problem: () => ShareProblem | undefined;
  /** Whether nothing but the zeros that fill the last byte is left. */
  readonly isAtEnd: () => boolean;
};

/** Packs numbers of few bits into bytes, the first bit first. */
export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    put: (value, width) => {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
        throw new RangeError(`${value} does not fit in ${width} bits`);
      }
      for (let place = width - 1; place >= 0; place -= 1) bits.push((value >> place) & 1);
    },
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      bits.forEach((bit, place) => (bytes[place >> 3]! |= bit << (7 - (place & 7))));
      return bytes;
    },
  };
}

/** Takes the numbers out again. */
export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  let first: ShareProblem | undefined;
  const refuse = (problem: ShareProblem) => {
    first ??= problem;
    return undefined;
  };
  const bit = () => {
    const byte = bytes[at >> 3] ?? refuse('damaged') ?? 0;
    const shift = 7 - (at & 7);
    at += 1;
    return (byte >> shift) & 1;
  };
  const take = (width: number) => {
    let value = 0;
    for (let left = width; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  };
  return {
    take,
    refuse,
    problem: () => first,
    isAtEnd: () => bytes.length * 8 - at < 8 && take(bytes.length * 8 - at) === 0,
  };
}
