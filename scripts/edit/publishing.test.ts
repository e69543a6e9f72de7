import { mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainDate } from '@/lib/dates';
import { answerOf } from './answering';
import { PageTeller } from './page-texts';
import { Stage } from './stage';

const [yesterday, today] = ['2026-11-29T000500-1a2b3c4d', '2026-11-30T000500-5e6f7a8b'] as const;
let target: string;
let stage: Stage;

beforeEach(() => {
  stage = new Stage('.');
  target = mkdtempSync(join(tmpdir(), 'edit-publishing-'));
  for (const name of [yesterday, today]) mkdirSync(join(target, 'releases', name), { recursive: true });
  symlinkSync(join('releases', today), join(target, 'current'));
});
afterEach(() => {
  stage.close();
  rmSync(target, { recursive: true, force: true });
});

const at = (site: string | undefined) => ({
  ...{ root: process.cwd(), target: site, texts: new PageTeller('none'), stage, seen: new Set<string>() },
  today: () => plainDate('2026-11-30'),
});

test('one button puts the version of yesterday back, by the command that a terminal has', async () => {
  expect(await answerOf(at(target), 'put-back', {})).toEqual({
    done: `${target}/current leads to ${yesterday} now.`,
  });
  expect(basename(readlinkSync(join(target, 'current')))).toBe(yesterday);
});

test('where there is none before it, the command says so and nothing moves', async () => {
  await answerOf(at(target), 'put-back', {});
  const said = await answerOf(at(target), 'put-back', {});
  expect(said).toMatchObject({
    refused: 'not-published',
    details: expect.stringContaining('no release before'),
  });
  expect(basename(readlinkSync(join(target, 'current')))).toBe(yesterday);
});

test('where nobody said where the site is, nothing is published', async () => {
  expect(await answerOf(at(undefined), 'put-back', {})).toEqual({ refused: 'failed' });
});
