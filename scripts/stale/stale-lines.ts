import type { Stale } from '@/lib/content/stale-content';
import { daysBetween, type PlainDate } from '@/lib/dates';
import type { StaleOptions } from './stale-options';

/** The list as it is read: what is past and what is due soon, and how many of each. */
export function staleLines(stale: readonly Stale[], { on, within }: StaleOptions): string[] {
  const past = stale.filter(({ isDue }) => isDue).length;
  return [
    ...stale.flatMap((each) => [...linesAbout(each, on), '']),
    `On ${on}: ${past} past, ${stale.length - past} due within ${within} days.`,
  ];
}

function linesAbout({ id, title, checked, recheck, desks, sources }: Stale, on: PlainDate): string[] {
  return [
    `${id} ${title}`,
    `  checked ${checked}, to check again by ${recheck}: ${distance(daysBetween(on, recheck))}`,
    ...desks.map(({ name, phone }) => `  ask     ${name}${phone ? ` ${phone}` : ''}`),
    ...sources.map((source) => `  compare ${source.id}: ${source.url ?? source.title}`),
  ];
}

function distance(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days < 0 ? `${count} ago` : `in ${count}`;
}
