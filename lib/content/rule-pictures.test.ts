import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import type { RulePart } from '../rule-picture/rule-tree';
import { frozenContent } from '../testing/frozen-content';
import { loadProgramme, loadProgrammeIds } from './load';
import { loadProgrammeWords } from './load-words';
import { drawnRule } from './rule-pictures';

const partsIn = (part: RulePart): readonly RulePart[] => [part, ...part.parts.flatMap(partsIn)];

test.each(loadProgrammeIds())('the picture of %s shows every condition once, in every language', (id) => {
  const { conditions, versions } = loadProgramme(id);
  const all = [...conditions, ...versions.flatMap((version) => version.conditions)];
  for (const locale of locales) {
    const words = loadProgrammeWords(id, locale);
    const drawn = partsIn(drawnRule(id, locale));
    const textsOf = (kind: RulePart['kind']) =>
      drawn.filter((part) => part.kind === kind).map(({ text }) => text);
    expect(textsOf('condition').toSorted()).toEqual(
      all.map((condition) => words.conditions[condition.id]?.text).toSorted(),
    );
    expect(textsOf('reading')).toEqual(
      all.flatMap(({ readings = [] }) => readings.map((reading) => words.readings[reading.id])),
    );
    expect(textsOf('round')).toHaveLength(versions.length > 1 ? versions.length : 0);
    for (const { kind, text, source } of drawn) {
      // Words, and nothing that only rules say: neither names of facts and figures nor codes.
      expect(text).toMatch(/^(?!.*([a-z][A-Z]|\{|undefined|NaN|\b[a-z]+-[a-z]+-[a-z]+-)).+/);
      expect(source !== undefined).toBe(['condition', 'reading', 'round'].includes(kind));
    }
  }
});

test('the name of a day reads on behind the words before it', () => {
  const tests = partsIn(drawnRule('child-medical', 'en', frozenContent()))
    .filter(({ kind }) => kind === 'test')
    .map(({ text }) => text);
  expect(
    tests.some((text) => /: on or before the end of the fiscal year/.test(text)),
    tests.join('\n'),
  ).toBe(true);
});
