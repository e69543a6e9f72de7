import type { RecordEntry, Reference } from './record-entry';

/** Several values in one cell, as every set separates them. */
export const listCell = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(';', '；')).join(';');

/** `タイトル:URL` for each, as many as `max` letters hold. A colon or semicolon in a title would be read as a separator. */
export function linked(references: readonly Reference[], max = Infinity): string {
  const items = references.map(({ title, url }) => `${withoutSeparators(title)}:${url}`);
  let count = items.length;
  while (items.slice(0, count).join(';').length > max) count -= 1;
  return items.slice(0, count).join(';');
}

/** Whole sentences up to `max` letters; where some do not fit, the last one says that there are more. */
export function fitted(sentences: readonly string[], max: number, more: string): string {
  const whole = sentences.join('');
  if (whole.length <= max) return whole;
  let count = sentences.length - 1;
  while (sentences.slice(0, count).join('').length + more.length > max) count -= 1;
  return `${sentences.slice(0, count).join('')}${more}`;
}

/** To whom it is open, within the 500 letters that the sets allow. */
export const audienceText = ({ conditions, more }: RecordEntry): string =>
  fitted(
    conditions.map((condition) => condition.text),
    500,
    more,
  );

/** How to get it, within 500 letters. */
export const stepsText = ({ steps, more }: RecordEntry): string => fitted(steps, 500, more);

/** 連絡先情報: what is known of the first desk. */
export function contactPairs({ desks: [desk] }: RecordEntry): readonly (readonly [string, string])[] {
  if (!desk) return [];
  const { name, phone, place, note } = desk;
  const pairs = { 連絡先名称: name, 電話番号: phone, 住所: undefined, 備考: note ?? place };
  return Object.entries(pairs).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, withoutSeparators(value)] as const],
  );
}

const withoutSeparators = (text: string): string => text.replaceAll(';', '；').replaceAll(':', '：');
