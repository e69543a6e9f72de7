import type { ContentPath } from '../check/content-file';

/** Something in a short form that cannot be written out, at its place in the file. */
export type Slip = { readonly path: ContentPath; readonly message: string };

/** Remembers where each piece of a rule written out stands in the file, which parts were named, and what could not be written out. */
export type Tracing = {
  readonly remember: (out: ContentPath, origin: ContentPath) => void;
  /** The place in the file of a place in the rule written out. */
  readonly originOf: (out: ContentPath) => ContentPath;
  readonly used: Set<string>;
  readonly slips: readonly Slip[];
  readonly report: (slip: Slip) => void;
};

/** A fresh memory for one file. */
export function tracing(): Tracing {
  const origins = new Map<string, ContentPath>();
  const slips: Slip[] = [];
  return {
    remember: (out, origin) => void origins.set(out.join('.'), origin),
    originOf: (out) => {
      for (let length = out.length; length > 0; length -= 1) {
        const origin = origins.get(out.slice(0, length).join('.'));
        if (origin) return [...origin, ...out.slice(length)];
      }
      return out;
    },
    used: new Set(),
    slips,
    report: (slip) => void slips.push(slip),
  };
}
