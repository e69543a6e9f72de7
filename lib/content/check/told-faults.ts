import { say } from '../../command-words/say';
import type { Fact } from '../../facts/fact';
import { adviseName } from './advice';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { factCalled, takenBy } from './figure-uses';
import { fieldsOf, itemsOf, type FieldGroup } from './values';

/** What is wrong with what stands beside the name of a fact: figures it lacks or does not take, and a day moved by a figure. */
export function toldFaults(
  file: ContentFile,
  { path, rule }: { path: ContentPath; rule: FieldGroup },
): Fault[] {
  const fact = factCalled(rule.fact);
  return fact ? [...givenFaults(file, path, rule, fact), ...moveFaults(file, path, rule, fact)] : [];
}

function givenFaults(file: ContentFile, path: ContentPath, rule: FieldGroup, fact: Fact): Fault[] {
  const taken = Object.keys(takenBy(fact));
  const given = Object.keys(fieldsOf(rule.with));
  const name = String(rule.fact);
  if (taken.length === 0 && 'with' in rule)
    return [file.fault([...path, 'with'], say('{name} takes no figures: leave with out.', { name }))];
  return [
    ...given
      .filter((each) => !taken.includes(each))
      .map((each) => file.fault([...path, 'with', each], adviseName('figure of this fact', each, taken))),
    ...neededBy(fact, rule)
      .filter((each) => !given.includes(each))
      .map((each) =>
        file.fault(
          [...path, 'with', each],
          say('Add {each}: {name} is reckoned with this figure.', { each, name }),
        ),
      ),
  ];
}

function neededBy({ takes = {}, readingTakes = {} }: Fact, rule: FieldGroup): string[] {
  const readings = itemsOf(rule.as).map(String);
  return [takes, ...readings.map((each) => readingTakes[each] ?? {})].flatMap((each) => Object.keys(each));
}

function moveFaults(file: ContentFile, path: ContentPath, rule: FieldGroup, { type }: Fact): Fault[] {
  const [key, other] = ['plus', 'minus'].filter((each) => each in rule);
  if (key && type !== 'date')
    return [
      file.fault([...path, key], say('{fact} is no day: leave {key} out.', { fact: String(rule.fact), key })),
    ];
  if (other) return [file.fault([...path, other], 'Keep only one of plus, minus.')];
  if (key === 'plus' && !('count' in rule))
    return [file.fault([...path, 'count'], 'Add count: it says how the end of the period is counted.')];
  if (key !== 'plus' && 'count' in rule)
    return [file.fault([...path, 'count'], 'Leave count out: it says how plus is counted.')];
  return [];
}
