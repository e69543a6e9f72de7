import { parseDate, type DateRange, type PlainDate } from '../dates';
import type { Span } from '../facts/value';
import type { Figure } from './schema';

/** The numbers and days of one programme by name. */
export type Figures = Readonly<Record<string, Figure>>;

/** A figure as a value of its own kind; throws when the programme has none of that name. */
export function figureValue(figures: Figures, name: string): Span | DateRange {
  const figure = figures[name];
  if (!figure) throw new Error(`no figure is called ${name}`);
  if (typeof figure.value === 'number') return { min: figure.value, max: figure.value };
  const day = figureDay(figures, name);
  return { from: day, until: day };
}

/** A figure that is a day; throws when it is anything else. */
export function figureDay(figures: Figures, name: string): PlainDate {
  const day = parseDate(String(figures[name]?.value));
  if (!day) throw new Error(`the figure ${name} is no day`);
  return day;
}

/** A figure that is a day of every year, 04-01; throws when it is anything else. */
export function figureMonthDay(figures: Figures, name: string): string {
  const figure = figures[name];
  if (figure?.unit !== 'month-day') throw new Error(`the figure ${name} is no day of every year`);
  return String(figure.value);
}

/** A figure that is a number; throws when it is a day. */
export function figureNumber(figures: Figures, name: string): number {
  const value = figureValue(figures, name);
  if ('min' in value) return value.min;
  throw new Error(`the figure ${name} is a day, not an amount`);
}
