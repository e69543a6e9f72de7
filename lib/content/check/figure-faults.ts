import { say } from '../../command-words/say';
import { adviseName } from './advice';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { figuresInRule, type Outline } from './check-outline';
import { laterName } from '../rule-language/by-day';
import { fieldsOf, itemsOf } from './values';

/** Figures of no such name, or of a unit that does not fit where they stand. */
export function unitFaults(file: ContentFile, { figures, uses }: Outline): Fault[] {
  return uses.flatMap(({ path, name, units }) => {
    const unit = figures[name];
    if (unit === undefined) return [file.fault(path, adviseName('figure', name, Object.keys(figures)))];
    if (unit === '' || units.some((each) => each === unit)) return [];
    const wanted = units.join(' or ');
    return [
      file.fault(
        path,
        say('{name} has the unit {unit}: write a figure with the unit {wanted}.', { name, unit, wanted }),
      ),
    ];
  });
}

/** Figures that are said to stand in sentences alone, and are not there or decide something all the same. */
export function wordFaults(file: ContentFile, outline: Outline): Fault[] {
  const names = Object.keys(outline.figures);
  const used = figuresInRule(outline);
  return figuresOnlyInWords(file.data).flatMap(({ name, path }) => {
    if (!names.includes(name)) return [file.fault(path, adviseName('figure', name, names))];
    return used.includes(name)
      ? [file.fault(path, say('Take {name} out of this list: the rule uses it.', { name }))]
      : [];
  });
}

/** Figures by which nothing is decided and of which nobody says why. */
export function idleFaults(file: ContentFile, outline: Outline): Fault[] {
  const marked = figuresOnlyInWords(file.data).map(({ name }) => name);
  const known = [...figuresInRule(outline), ...marked];
  // Of a ceiling that changes the highest value alone stands in the rule written out.
  const laterNames = (name: string) =>
    itemsOf(fieldsOf(fieldsOf(fieldsOf(file.data).figures)[name]).later).map((turn) =>
      laterName(name, { from: String(fieldsOf(turn).from) }),
    );
  return Object.keys(outline.figures)
    .filter((name) => ![name, ...laterNames(name)].some((each) => known.includes(each)))
    .map((name) => file.fault(['figures', name], idle));
}

/** The figures that are said to stand in sentences alone. */
export function figuresOnlyInWords(rule: unknown): { name: string; path: ContentPath }[] {
  return itemsOf(fieldsOf(rule).onlyInWords).flatMap((group, index) =>
    itemsOf(fieldsOf(group).figures).map((figure, place) => ({
      name: String(figure),
      path: ['onlyInWords', index, 'figures', place],
    })),
  );
}

const idle = 'Let the rule use this figure, or name it below onlyInWords and say why no rule can.';
