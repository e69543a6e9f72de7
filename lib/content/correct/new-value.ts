import { say, sayWritten } from '../../command-words/say';
import { parseDate } from '../../dates';
import type { Decider, Figure, FigureUnit } from '../../rules';

/** What is written for a figure, read in its unit; or what to write instead: of 65万円, 650000. */
export function readValue(
  { unit, value: old }: Figure,
  text: string,
): { value: Figure['value'] } | { advice: string } {
  if (unit === 'date') {
    const day = parseDate(text);
    return day
      ? { value: day }
      : { advice: say('Write a day that exists, for example {old}; not {text}.', { old, text }) };
  }
  if (unit === 'month-day') {
    const isDay = parseDate(`2025-${text}`) !== undefined;
    return isDay
      ? { value: text }
      : { advice: say('Write month and day of every year, for example {old}; not {text}.', { old, text }) };
  }
  const meant = numberMeant(text);
  if (!/^(0|[1-9]\d{0,11})$/.test(text)) {
    const example = meant ?? old;
    return {
      advice: say('Write a whole number of {unit} and nothing else, for example {example}; not {text}.', {
        unit: sayWritten(unitNames[unit]),
        example,
        text,
      }),
    };
  }
  const value = Number(text);
  if (unit === 'calendar-month' && (value < 1 || value > 12))
    return { advice: say('Write a month from 1 to 12; not {text}.', { text }) };
  if (unit === 'yen' && value > 0 && Number(old) / value >= 1000)
    return {
      advice: say('Write whole yen: {text} is very little beside {old}. For {text}万円 write {value}.', {
        text,
        old,
        value: value * 10_000,
      }),
    };
  return { value };
}

/** How the unit of a figure is read. */
export const unitNames: Readonly<Record<FigureUnit, string>> = {
  yen: 'yen',
  years: 'years',
  months: 'months',
  'calendar-month': 'months of the year',
  days: 'days',
  times: 'times',
  place: 'places in the order of children',
  class: 'years of a nursery class',
  grade: 'school years',
  hours: 'hours',
  count: 'pieces',
  date: 'days of the calendar',
  'month-day': 'days of every year',
};

/** How what decides between values is read. */
export const deciderNames: Readonly<Record<Decider, string>> = {
  application: 'day of applying',
  moveInDay: 'day of moving in',
  registrationDay: 'day of registering the home',
  birth: 'day of birth',
  treatmentEndDate: 'last day of the treatment',
  use: 'day of use',
};

/** The number in 65万円, 650,000 or ６５歳; undefined where there is none or more than one. */
function numberMeant(text: string): number | undefined {
  const [, digits, tenThousands] =
    text
      .normalize('NFKC')
      .replaceAll(',', '')
      .match(/^\D*?(\d+(?:\.\d+)?)\s*(万)?\D*$/) ?? [];
  const number = Number(digits) * (tenThousands ? 10_000 : 1);
  return Number.isSafeInteger(number) ? number : undefined;
}
