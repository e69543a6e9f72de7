import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expanded } from './expanded';

const shared = parse(`
rules:
  lives-here: { fact: residence, is: in-city }
vary:
  birthday: [{ id: start-of-day, source: page }, { id: end-of-day, source: law }]
`);
const written = (yaml: string) => expanded(parse(yaml), shared);
const conditionOf = (yaml: string) => written(yaml).data;

describe('short forms of a rule are written out', () => {
  test('a part of the file and a shared one stand where they are named', () => {
    const rule = `
let: { young: { fact: schoolGrade, atMost: last } }
conditions: [{ id: a, source: page, when: { all: [{ part: young }, { part: lives-here }] } }]`;
    const when = {
      all: [
        { fact: 'schoolGrade', atMost: 'last' },
        { fact: 'residence', is: 'in-city' },
      ],
    };
    expect(conditionOf(rule)).toEqual({ conditions: [{ id: 'a', source: 'page', when }] });
  });

  test('a named list of the same kind becomes part of the list', () => {
    const rule = `
let: { both: { all: [{ fact: a, is: true }, { fact: b, is: true }] } }
conditions: [{ id: a, when: { all: [{ part: both }, { fact: c, is: true }] } }, { id: b, when: { any: [{ part: both }] } }]`;
    const [a, b, c] = ['a', 'b', 'c'].map((fact) => ({ fact, is: true }));
    expect(conditionOf(rule)).toEqual({
      conditions: [
        { id: 'a', when: { all: [a, b, c] } },
        { id: 'b', when: { any: [{ all: [a, b] }] } },
      ],
    });
  });

  test('either of the couple is said of each, in every fact about an adult', () => {
    const rule = `conditions: [{ id: a, when: { either: { fact: registrationDay, onOrAfter: { fact: moveInDay } } } }]`;
    const of = (adult: string) => ({ fact: 'registrationDay', onOrAfter: { fact: 'moveInDay', of: adult } });
    expect(conditionOf(rule)).toEqual({
      conditions: [{ id: 'a', when: { any: [of('self'), of('spouse')] } }],
    });
  });

  test('what only others report is one reading beside none', () => {
    const rule = `
conditions:
  - { id: a, source: press, reportedBy: { id: said, source: press, notStated: { id: silent, source: page } }, when: { fact: c, is: true } }`;
    expect(conditionOf(rule)).toEqual({
      conditions: [
        {
          id: 'a',
          source: 'press',
          readings: [
            { id: 'silent', source: 'page', when: { all: [] } },
            { id: 'said', source: 'press', when: { fact: 'c', is: true } },
          ],
        },
      ],
    });
  });

  test('a birthday is read in both ways, where the fact can be', () => {
    const rule = `
conditions: [{ id: a, vary: birthday, when: { all: [{ fact: ageAtMoveIn, atMost: last }, { fact: student, is: false }] } }]`;
    const reading = (id: string, source: string) => ({
      id,
      source,
      when: {
        all: [
          { fact: 'ageAtMoveIn', atMost: 'last', as: [id] },
          { fact: 'student', is: false },
        ],
      },
    });
    expect(conditionOf(rule)).toEqual({
      conditions: [{ id: 'a', readings: [reading('start-of-day', 'page'), reading('end-of-day', 'law')] }],
    });
  });

  test('a reading without a rule is met by everybody', () => {
    expect(conditionOf(`conditions: [{ id: a, readings: [{ id: b, source: page }] }]`)).toEqual({
      conditions: [{ id: 'a', readings: [{ id: 'b', source: 'page', when: { all: [] } }] }],
    });
  });

  test('a shared rule brings its words to the condition that bears its name', () => {
    const rule = `
conditions: [{ id: lives-here, when: { part: lives-here } }, { id: other, when: { part: lives-here } }]`;
    expect(written(rule).sharedConditions).toEqual(['lives-here']);
  });
});

describe('slips are said of their place in the file', () => {
  test.each([
    [
      'a part that nobody wrote',
      'conditions: [{ id: a, when: { part: live-here } }]',
      'conditions.0.when.part',
    ],
    [
      'a part with something beside it',
      'conditions: [{ id: a, when: { part: lives-here, is: true } }]',
      'conditions.0.when.is',
    ],
    ['a part that nobody names', 'let: { idle: { fact: a, is: true } }', 'let.idle'],
    [
      'a part that names itself',
      'let: { a: { not: { part: a } } }\nconditions: [{ when: { part: a } }]',
      'let.a.not.part',
    ],
    [
      'a way of reading that nobody wrote',
      'conditions: [{ id: a, vary: birthdays, when: { fact: a } }]',
      'conditions.0.vary',
    ],
  ])('%s', (_, yaml, path) => {
    expect(written(yaml).slips.map((slip) => slip.path.join('.'))).toContain(path);
  });

  test('a fault in a named part is one of the part', () => {
    const { originOf } = written(`
let: { both: { all: [{ fact: a, is: true }, { fact: b, is: true }] } }
conditions: [{ id: a, when: { all: [{ fact: c, is: true }, { part: both }] } }]`);
    expect(originOf(['conditions', 0, 'when', 'all', 0, 'fact'])).toEqual([
      'conditions',
      0,
      'when',
      'all',
      0,
      'fact',
    ]);
    expect(originOf(['conditions', 0, 'when', 'all', 2, 'fact'])).toEqual([
      'conditions',
      0,
      'when',
      'all',
      1,
      'fact',
    ]);
  });
});
