import type { Browser } from '@playwright/test';
import { atMost, type BenchRow } from './bench-row';
import { median } from './median';
import { visit, type MeasuredVisit } from './visit';

/** The start of the checker on two sites. */
export async function startAgainst(browser: Browser, before: string, now: string): Promise<BenchRow[]> {
  const visits: Record<'before' | 'now', MeasuredVisit[]> = { before: [], now: [] };
  for (let turn = 0; turn < 5; turn += 1) {
    visits.before.push(await visit(browser, before));
    visits.now.push(await visit(browser, now));
  }
  const middle = (site: 'before' | 'now', what: keyof MeasuredVisit) =>
    median(visits[site].map((each) => each[what]));
  const ratio = (what: keyof MeasuredVisit) => middle('now', what) / middle('before', what);
  return [
    atMost('checker, largest contentful paint', 0.5, '× before', ratio('paint')),
    atMost('checker, time blocked', 0.35, '× before', ratio('blocked')),
    atMost('checker, until a tap on Continue moves on', 0.8, '× before', ratio('goesOn')),
    atMost('checker, layout moved', 0, '', middle('now', 'moved')),
  ];
}
