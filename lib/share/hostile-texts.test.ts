import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { readHousehold } from '../facts/read-household';
import { proofSize } from '../rules/proof/proof-size';
import { randomFrom } from '../rules/proof/random';
import { topics } from '../rules';
import { decodeAnswers } from './answers-text';
import { hostileText } from './hostile-texts';

const today = plainDate('2026-11-22');

const texts = proofSize(200_000, 40_000);

test(`${texts} hostile texts are refused by name or read as a household, and nothing else changes`, () => {
  const prototypes = [Object.prototype, Array.prototype, String.prototype];
  const before = prototypes.map((each) => Object.getOwnPropertyNames(each).join());
  const random = randomFrom(2);
  const outcomes = new Map<string, number>();
  for (let done = 0; done < texts; done += 1) {
    const text = hostileText(random);
    const read = decodeAnswers(text, today, topics);
    const outcome = 'problem' in read ? read.problem : 'read';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if ('problem' in read) continue;
    // What passes is a household like any other: the reader would take it as it stands.
    expect(readHousehold(read.household, today)).toEqual({ household: read.household });
  }
  expect(prototypes.map((each) => Object.getOwnPropertyNames(each).join())).toEqual(before);
  expect(({} as Record<string, unknown>).residence).toBeUndefined();
  // The test rests on texts of every kind.
  for (const outcome of ['read', 'too-long', 'other-version', 'damaged']) {
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(texts / 200);
  }
});
