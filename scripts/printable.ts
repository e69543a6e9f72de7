/**
 * The text with whatever a terminal obeys or does not show written out: an escape becomes `\u001b`, and so do ends of lines and marks that turn
 * the direction of reading. Within JSON the text says the same as before.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => sign.split('').map(written).join(''));
}

/** The same for what may be several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

const written = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
