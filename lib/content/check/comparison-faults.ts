import { say, sayWritten } from '../../command-words/say';
import type { Fact } from '../../facts/fact';
import { operators, type Operator } from '../../rules';
import { adviseName } from './advice';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import type { Outline } from './check-outline';
import { factCalled } from './figure-uses';
import { fieldsOf, itemsOf, type FieldGroup } from './values';

const kinds: Readonly<Record<Fact['type'], string>> = {
  boolean: 'yes or no',
  choice: 'one answer',
  choices: 'a list of answers',
  number: 'a number',
  date: 'a day',
};

const fitting: Readonly<Record<Fact['type'], readonly Operator[]>> = {
  boolean: ['is'],
  choice: ['is', 'oneOf'],
  choices: ['includes'],
  number: ['atMost', 'atLeast', 'below', 'above'],
  date: ['onOrBefore', 'onOrAfter'],
};

const knownKeys: readonly string[] = [...operators, 'fact', 'of', 'as', 'with', 'plus', 'minus', 'count'];

/** What is wrong with one `fact` line by the type of its fact: operator, operand, `of` and `as`. */
export function comparisonFaults(
  file: ContentFile,
  { figures }: Outline,
  subject: unknown,
  { path, rule }: { path: ContentPath; rule: FieldGroup },
): Fault[] {
  const fact = factCalled(rule.fact);
  if (!fact) return [];
  return [
    ...operatorFaults(file, path, rule, fact, figures),
    ...aboutFaults(file, path, rule, fact, subject),
    ...readingFaults(file, path, rule, fact),
  ];
}

function operatorFaults(
  file: ContentFile,
  path: ContentPath,
  rule: FieldGroup,
  fact: Fact,
  figures: Outline['figures'],
): Fault[] {
  const [operator, ...others] = operators.filter((each) => each in rule);
  const fits = fitting[fact.type];
  const name = say('{fact} is {kind}', { fact: String(rule.fact), kind: sayWritten(kinds[fact.type]) });
  const strange = Object.keys(rule).some((key) => !knownKeys.includes(key));
  if (!operator)
    return strange ? [] : [file.fault(path, say('{name}: add {fits}.', { name, fits: fits.join(' or ') }))];
  if (others.length > 0)
    return [file.fault(path, say('Keep only one of {names}.', { names: [operator, ...others].join(', ') }))];
  const at = [...path, operator];
  if (!fits.includes(operator)) {
    return [
      file.fault(
        at,
        say('{name}: write {fits} instead of {operator}.', { name, fits: fits.join(' or '), operator }),
      ),
    ];
  }
  const operand = rule[operator];
  switch (fact.type) {
    case 'boolean':
      return typeof operand === 'boolean' ? [] : [file.fault(at, 'Write true or false.')];
    case 'choice':
    case 'choices':
      return codeFaults(file, at, operand, fact.codes ?? []);
    case 'number':
    case 'date':
      return typeof operand === 'string'
        ? figureFaults(file, at, operand, fact, figures)
        : sumFaults(file, at, fieldsOf(operand), fact, figures);
  }
}

function codeFaults(file: ContentFile, at: ContentPath, operand: unknown, codes: readonly string[]): Fault[] {
  const written = Array.isArray(operand)
    ? operand.map((code: unknown, index) => ({ code, at: [...at, index] }))
    : [{ code: operand, at }];
  return written
    .filter(({ code }) => !codes.includes(String(code)))
    .map(({ code, at: place }) => file.fault(place, adviseName('answer', code, codes)));
}

/** A figure with another one added or taken off: years can be told in months. */
function sumFaults(
  file: ContentFile,
  at: ContentPath,
  operand: FieldGroup,
  fact: Fact,
  figures: Outline['figures'],
): Fault[] {
  return ['figure', 'plus', 'minus'].flatMap((key) => {
    const name = operand[key];
    if (fact.type !== 'number' || typeof name !== 'string') return [];
    const isInMonths = fact.unit === 'months' && figures[name] === 'years';
    return isInMonths ? [] : figureFaults(file, [...at, key], name, fact, figures);
  });
}

function figureFaults(
  file: ContentFile,
  at: ContentPath,
  name: string,
  fact: Fact,
  figures: Outline['figures'],
): Fault[] {
  const unit = figures[name];
  if (unit === undefined) return [file.fault(at, adviseName('figure', name, Object.keys(figures)))];
  const needed = fact.type === 'date' ? 'date' : fact.unit;
  if (unit === '' || unit === needed) return [];
  if (!needed && unit !== 'date' && unit !== 'yen') return [];
  return [
    file.fault(
      at,
      say('{name} has the unit {unit}: write a figure with the unit {needed}.', {
        name,
        unit,
        needed: needed ?? 'times',
      }),
    ),
  ];
}

function aboutFaults(
  file: ContentFile,
  path: ContentPath,
  rule: FieldGroup,
  fact: Fact,
  subject: unknown,
): Fault[] {
  if (fact.scope !== 'adult' && fact.scope !== 'person' && 'of' in rule) {
    return [
      file.fault(
        [...path, 'of'],
        say('{fact} is not a fact of one adult: leave of out.', { fact: String(rule.fact) }),
      ),
    ];
  }
  if (fact.scope !== 'child' || subject === 'child' || subject === undefined) return [];
  return [
    file.fault(
      [...path, 'fact'],
      say('{fact} is a fact of a child: write subject: child.', { fact: String(rule.fact) }),
    ),
  ];
}

function readingFaults(file: ContentFile, path: ContentPath, rule: FieldGroup, { readings }: Fact): Fault[] {
  if (!('as' in rule)) return [];
  if (!readings) {
    return [
      file.fault([...path, 'as'], say('{fact} has no readings: leave as out.', { fact: String(rule.fact) })),
    ];
  }
  return itemsOf(rule.as).flatMap((name, index) =>
    readings.includes(String(name))
      ? []
      : [file.fault([...path, 'as', index], adviseName('reading', name, readings))],
  );
}
