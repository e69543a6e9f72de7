import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assessmentText } from './assessment-text';
import { reportOf } from './report';
import type { ReportWords } from './report-words';
import { formatsIn } from '../i18n/languages';

const day = plainDate('2026-11-22');
const catalogue = frozenCatalogue();
const title = '｜移住《いじゅう》';
const conditions = {
  'moves-in': { text: 'moves in', oneOf: ['with a truck', 'by train'], change: '' },
  'five-of-ten-years': { text: 'five years', change: '' },
};
const translated = { language: 'en' } as const;
const texts = {
  summary: '',
  benefit: 'a benefit',
  steps: [],
  papers: {},
  confirm: {},
  notes: {},
  windows: {},
};

/** Words that show which sentence was asked for, so that the test reads the report and not the translation. */
const words: ReportWords = {
  formats: formatsIn('en'),
  say: (namespace, key, ...[values]) => [`${namespace}.${key}`, ...Object.values(values ?? {})].join(' | '),
  programmes: Object.fromEntries(
    catalogue.programmes.map(({ id }) => [
      id,
      {
        ...translated,
        ...texts,
        title: id === 'relocation-grant' ? title : id,
        conditions,
        readings: {},
        versions: {},
        parts: { base: 'basic' },
      },
    ]),
  ),
  rules: Object.fromEntries(catalogue.programmes.map((programme) => [programme.id, programme])),
  services: ['advice by telephone'],
  desks: {
    promotion: {
      ...translated,
      id: 'promotion',
      source: 'x',
      name: 'the desk',
      nameJa: '窓口',
      phone: '0495-25-1614',
    },
  },
  question: (path) => `label of ${path}`,
};

/** The lines about one programme: from its title to the next empty line. */
function linesAbout(id: string, household: Household, on = day): string[] {
  const lines = assessmentText(reportOf(household, on, catalogue), words);
  const start = lines.indexOf(id === 'relocation-grant' ? '移住' : id);
  const end = lines.indexOf('', start);
  return lines.slice(start, end < 0 ? undefined : end).map((line) => line.trim());
}

test('what nobody is judged for stands at the end, by name', () => {
  const lines = assessmentText(reportOf({}, day, catalogue), words);
  expect(lines.slice(-2)).toEqual(['CheckerServices.heading', '  advice by telephone']);
});

describe('a mover who knows only the month', () => {
  const lines = linesAbout('relocation-grant', {
    movesWith: 'alone',
    spouse: 'none',
    self: { residence: 'moving-in', workRoutes: ['telework'], moveInDate: '2027-03' },
  });

  test('reads the title without furigana marks, the verdict and the dated availability', () => {
    expect(lines.slice(0, 3)).toEqual([
      '移住',
      'AssessCommand.verdict | VerdictMark.unknown',
      'AssessCommand.availability | AvailabilityLabel.unconfirmed | AvailabilityLabel.asOf | 1 July 2026 |',
    ]);
  });

  test('reads each condition with its mark', () => {
    expect(lines).toContain('○ moves in');
    expect(lines).toContain('？ five years');
  });

  test('reads the ways to meet a condition below it', () => {
    const start = lines.indexOf('○ moves in');
    expect(lines.slice(start + 1, start + 4)).toEqual(['Alternatives.title', '- with a truck', '- by train']);
  });

  test('reads the amount with its parts, and the days', () => {
    expect(lines).toContain('AssessCommand.amount | CheckerAmount.once | ¥600,000');
    expect(lines).toContain('basic: ¥600,000');
    expect(lines).toContain(
      'AssessCommand.from | apply | CheckerWindow.someDay | 1 June 2027 to 1 July 2027',
    );
    expect(lines).toContain('AssessCommand.until | apply | Monday, 31 January 2028');
  });

  test('reads what to answer next and whom to ask', () => {
    expect(lines).toContain('label of self.periods (self.periods)');
    expect(lines.at(-1)).toBe('AssessCommand.desk | the desk | 0495-25-1614');
  });
});

test('what comes on top of a sum without a figure of its own is told beside it', () => {
  const lines = linesAbout('pregnancy-support', { self: { residence: 'in-city' }, pregnancy: 'self' });
  const start = lines.findIndex((line) => line.startsWith('AssessCommand.amount'));
  expect(lines.slice(start + 1, start + 3)).toEqual(['first: up to ¥50,000', 'second']);
});

test('a waiver is told in the words of its benefit', () => {
  const lines = linesAbout('child-medical', {
    self: { residence: 'in-city' },
    children: [{ birthDate: '2024-05-05', livesWithSelf: true }],
  });
  expect(lines).toContain('AssessCommand.benefit | a benefit');
  expect(lines).toContain('AssessCommand.subject | CheckerResult.child | 1 | VerdictMark.met');
});

test('rival readings are listed where some decide and others do not', () => {
  const lines = linesAbout('home-purchase', {
    homePurchase: 'registered',
    registrationDate: '2021-11-22',
    self: { birthDate: '1980-11-23' },
    spouse: 'none',
  });
  expect(lines).toContain('○ start-of-day');
  expect(lines).toContain('× end-of-day');
});

test('a programme that has ended is no yes and brings no money, whatever its conditions come to', () => {
  const household: Household = {
    homePurchase: 'planned',
    registrationDate: '2027-05-01',
    firstHome: true,
    settlesByYearEnd: true,
    cityTaxPaid: true,
    receivedHomeGrant: false,
    self: { birthDate: '1995-05-05', moveInDate: '2026-12-01', livedInCityYearBefore: false },
    spouse: 'none',
  };
  const { verdict } =
    reportOf(household, day, catalogue).results.find(({ id }) => id === 'home-purchase') ?? {};
  expect(verdict).toBe('met');
  const lines = linesAbout('home-purchase', household);
  expect(lines[1]).toBe('AssessCommand.verdict | VerdictMark.ended');
  expect(lines.filter((line) => line.startsWith('AssessCommand.amount'))).toEqual([]);
});

test('conditions that are met on a Saturday are no yes where Friday was the last day to apply', () => {
  const saturday = plainDate('2026-11-28');
  const household: Household = {
    self: { residence: 'in-city', moveInDate: 'none' },
    spouse: 'none',
    pregnancy: 'self',
    taxExempt: true,
    firstVisitDate: '2026-05-28',
  };
  expect(linesAbout('first-visit-low-income', household, saturday)[1]).toBe(
    'AssessCommand.verdict | VerdictMark.no-day-left',
  );
});

test('a programme for children says that it needs one', () => {
  const lines = linesAbout('child-medical', {
    self: { residence: 'in-city', birthDate: '1990-01-01' },
    children: [],
  });
  expect(lines).toContain('× CheckerReasons.hasChild');
});

test('a programme whose check is due says so in a line, the day after the day of the check', () => {
  const due = 'AssessCommand.due | 24 May 2027';
  expect(linesAbout('relocation-grant', {}, plainDate('2027-05-25'))).toContain(due);
  expect(linesAbout('relocation-grant', {}, plainDate('2027-05-24'))).not.toContain(due);
});

test('answers that contradict each other come first, with what to correct', () => {
  const household: Household = { self: { residence: 'moving-in', moveInDate: '2020-05-01' } };
  const lines = assessmentText(reportOf(household, day, catalogue), words);
  expect(lines.slice(1, 5)).toEqual([
    'AssessCommand.contradictions',
    '  CheckerContradictions.move-is-over | 1 May 2020',
    '    label of self.residence (self.residence)',
    '    label of self.moveInDate (self.moveInDate)',
  ]);
});

test('what only time is missing for says from when and for whom', () => {
  const lines = linesAbout('after-school-clubs', {
    self: { residence: 'in-city', birthDate: '1992-06-20' },
    spouse: 'none',
    children: [{ birthDate: '2021-08-10', livesWithSelf: true }],
  });
  expect(lines[1]).toBe('AssessCommand.verdict | VerdictMark.later');
  expect(lines[2]).toBe('AssessCommand.laterFrom | 1 April 2028 | CheckerResult.child | 1');
});
