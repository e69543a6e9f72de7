import { say } from '@/lib/command-words/say';
import { isUtf8 } from 'node:buffer';

/** A text, or what to do with what cannot be read as one. */
export type Read = { readonly text: string } | { readonly advice: string };

/** Reads bytes as UTF-8, with or without its mark; names the encoding of what is written in another one. */
export function utf8TextOf(bytes: Uint8Array): Read {
  if (isUtf16(bytes)) return { advice: say('Save it as UTF-8: this is UTF-16.') };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  if (isShiftJis(bytes)) return { advice: say('Save it as UTF-8: this looks like Shift_JIS.') };
  return { advice: say('Save it as UTF-8: this is neither that nor Shift_JIS.') };
}

/** Every household begins with a letter of ASCII or a blank, so UTF-16 without its mark has a zero there. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    bytes.subarray(0, 4).includes(0)
  );
}

function isShiftJis(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
}
