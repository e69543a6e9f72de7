import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compiledMessages } from '../../content/compiled-messages';
import { plainDate } from '../../dates';
import { speaker } from '../../words/speaker';
import { formatsIn } from '../../i18n/languages';
import { locales, type Locale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import { problemValues } from '../problem-values';
import { readTypedDate, type DateProblem } from './read-typed-date';

type Typed = string | readonly [string, string, string];
type Read = { typed: Typed; date: string };
/** What is said of it, in the languages that the table was written in. */
type Refused = { typed: Typed; code: string; box: string } & Partial<Record<Locale, string>>;

const table: { read: Read[]; overrun: Read[]; refused: Refused[] } = parse(
  readFileSync(`${import.meta.dirname}/spellings.yaml`, 'utf8'),
);

function readAsTyped(typed: Typed) {
  const [year, month, day] = typeof typed === 'string' ? [typed, '', ''] : typed;
  return readTypedDate({ year, month, day }, plainDate('2029-12-31'));
}

/** The sentence beside the boxes, as a page without furigana shows it. */
function sentence({ code, values }: DateProblem, locale: Locale): string {
  const formats = formatsIn(locale);
  const say = speaker(compiledMessages(locale), formats.intlTag);
  return withoutRuby(say('CheckerProblems', code, problemValues({ field: 'date', code, values }, formats)));
}

test('the table is long enough to learn from', () => {
  const typed = [...table.read, ...table.overrun, ...table.refused].map((row) => JSON.stringify(row.typed));
  expect(new Set(typed).size).toBe(typed.length);
  expect(typed.length).toBeGreaterThanOrEqual(120);
});

describe('a date as people write it', () => {
  test.each(table.read)('$typed is $date', ({ typed, date }) => {
    expect(readAsTyped(typed)).toMatchObject({ text: date, isOverrun: false });
  });

  test.each(table.overrun)('$typed is $date, although its era had ended', ({ typed, date }) => {
    expect(readAsTyped(typed)).toMatchObject({ text: date, isOverrun: true });
  });

  test.each(table.refused)('$typed is refused: $code', ({ typed, code, box, ...says }) => {
    const read = readAsTyped(typed);
    if (!('problem' in read)) throw new Error(`read as ${read.text}`);
    expect(read.problem).toMatchObject({ code, part: box });
    for (const locale of locales.filter((each) => each in says))
      expect(sentence(read.problem, locale)).toBe(says[locale]);
    for (const locale of locales) expect(sentence(read.problem, locale)).not.toMatch(/[{}]/);
    expect(Object.keys(says)).toEqual(['ja', 'ja-simple', 'en']);
  });
});

test('every way to refuse a date is in the table', () => {
  const codes = Object.keys(compiledMessages('ja').CheckerProblems).filter((code) =>
    code.startsWith('date-'),
  );
  const shown = new Set([...table.refused.map(({ code }) => code), 'date-or-box']);
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});
