import { say } from '../../command-words/say';
import { parseDate } from '../../dates';
import { programmeSchema } from '../../rules/schema';
import { adviseName } from './advice';
import { idsIn, type Lists } from './lists';
import { comparisonFaults } from './comparison-faults';
import type { ContentFile } from './content-file';
import type { Fault } from './fault';
import { idleFaults, unitFaults, wordFaults } from './figure-faults';
import { factCalled } from './figure-uses';
import { amountFaults } from '../plausible/amount-doubts';
import { dayFaults } from '../plausible/day-doubts';
import { deciderDoubts } from '../plausible/decider-doubts';
import { roundsBeyondIntake } from '../plausible/rounds-in-intake';
import { ruleDoubts } from '../plausible/rule-doubts';
import { unaskedFaults } from '../plausible/unasked';
import { distantDays, outOfOrder, twiceNamed } from './list-faults';
import type { Outline } from './check-outline';
import { schemaFaults } from './schema-faults';
import { toldFaults } from './told-faults';
import { fieldsOf, itemsOf } from './values';

/** What is wrong with one `rule.yaml` by itself and with what it refers to. */
export function ruleFaults(file: ContentFile, id: string, outline: Outline, lists: Lists): Fault[] {
  const { subject } = fieldsOf(file.data);
  const faults = [
    ...schemaFaults(file, programmeSchema),
    ...distantDays(file),
    ...twiceNamed(file),
    ...outOfOrder(file, 'versions'),
    ...outOfOrder(file, 'availability'),
    ...dayFaults(file, lists.today),
    ...ruleDoubts(file),
    ...deciderDoubts(file, outline),
    ...unaskedFaults(file, outline, lists.asked),
    ...outline.comparisons.flatMap((each) => comparisonFaults(file, outline, subject, each)),
    ...noDayFaults(file, outline),
    ...[...outline.comparisons, ...outline.days].flatMap((each) => toldFaults(file, each)),
    ...unitFaults(file, outline),
    ...wordFaults(file, outline),
    ...amountFaults(file, outline),
    ...intakeFaults(file),
    ...referenceFaults(file, id, lists),
  ];
  // A day that nobody can have meant is told of that.
  const rounds = roundsBeyondIntake(file).filter(({ path }) => !faults.some((each) => each.path === path));
  faults.push(...rounds);
  // A name misspelt leaves the figure it meant unused: that is said only where nothing else is wrong.
  return faults.length > 0 ? faults : idleFaults(file, outline);
}

function noDayFaults(file: ContentFile, { days }: Outline): Fault[] {
  return days.flatMap(({ path, rule }) => {
    const fact = factCalled(rule.fact);
    if (!fact || fact.type === 'date') return [];
    return [
      file.fault(
        [...path, 'fact'],
        say('Write a fact that is a day: {fact} is none.', { fact: String(rule.fact) }),
      ),
    ];
  });
}

/** An intake that ends before it begins: each lies in one fiscal year, 04-01 to 03-31. */
function intakeFaults(file: ContentFile): Fault[] {
  const { figures, window } = fieldsOf(file.data);
  const { opens, closes } = fieldsOf(fieldsOf(window).intake);
  const dayOf = (name: unknown) => String(fieldsOf(fieldsOf(figures)[String(name)]).value ?? '');
  const placeInYear = (day: string) => (day < '04-01' ? `2-${day}` : `1-${day}`);
  const [from, until] = [dayOf(opens), dayOf(closes)];
  const areDays = [from, until].every((day) => parseDate(`2025-${day}`) !== undefined);
  if (!areDays || placeInYear(from) <= placeInYear(until)) return [];
  const message = say(
    'Write a day of the fiscal year (04-01 to 03-31) on or before {until}, on which the intake ends.',
    { until },
  );
  return [file.fault(['figures', String(opens), 'value'], message)];
}

/** An id that is not the name of its folder. */
export function idFaults(file: ContentFile, folder: string): Fault[] {
  const { id } = fieldsOf(file.data);
  return typeof id === 'string' && id !== folder
    ? [file.fault(['id'], say('Write {folder}, the name of the folder.', { folder }))]
    : [];
}

/** Desks that nobody has listed. */
export function deskFaults(file: ContentFile, { desks }: Lists): Fault[] {
  const known = idsIn(desks);
  return itemsOf(fieldsOf(file.data).desks).flatMap((desk, index) =>
    known.includes(String(desk)) ? [] : [file.fault(['desks', index], adviseName('desk', desk, known))],
  );
}

function referenceFaults(file: ContentFile, id: string, lists: Lists): Fault[] {
  const { programmes } = lists;
  const rule = fieldsOf(file.data);
  const faults: Fault[] = [...idFaults(file, id), ...deskFaults(file, lists)];
  for (const key of ['buildsOn', 'replacedBy']) {
    const other = rule[key];
    if (other === undefined || programmes.includes(String(other))) continue;
    faults.push(file.fault([key], adviseName('programme', other, programmes)));
  }
  for (const [index, other] of itemsOf(rule.unclearWith).entries()) {
    if (programmes.includes(String(other))) continue;
    faults.push(file.fault(['unclearWith', index], adviseName('programme', other, programmes)));
  }
  const base = programmes.indexOf(String(rule.buildsOn));
  if (base > programmes.indexOf(id)) {
    faults.push(
      file.fault(
        ['buildsOn'],
        say('Move {buildsOn} above {id} in content/programmes.yaml.', {
          buildsOn: String(rule.buildsOn),
          id,
        }),
      ),
    );
  }
  return faults;
}
