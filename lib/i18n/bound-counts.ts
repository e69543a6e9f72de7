import type { LocaleFormats } from './language';

/** Stands between a number and its unit so that no line ends between them. */
export const boundBlank = '\u00a0';

/** Whether a language keeps a count and its unit on one line: where it does so with money. */
export const bindsCounts = ({ yen }: LocaleFormats): boolean =>
  yen.some(({ text }) => text.includes(boundBlank));

/** A sentence of the interface with every number that is counted in it bound to the word behind it. */
export const withBoundCounts = (sentence: string): string => sentence.replace(counted, `$1${boundBlank}`);

/** What is a number in every sentence that has it, and the end of a choice between one number and those it lies between. */
const counted = /(#|\{(?:count|days|minutes|months|seconds|years)\}|\{max\}\}\}) (?=\p{L})/gu;
