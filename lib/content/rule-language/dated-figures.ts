import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import { withLastDays } from './add-last-days';
import { amountByDay } from './amount-by-day';
import { datedFiguresOf, laterName } from './by-day';
import { conditionByDay } from './conditions-by-day';
import type { DatedPlaces } from './dated-places';
import type { Tracing } from './tracing';
import { refuseElsewhere } from './undated-places';
import { windowByDay } from './window-by-day';

/**
 * A rule in which every figure has one value: what names a figure that changes on a day says both, each under the side of the day on which it
 * holds. So all that judges knows of unknown and half-known days is true of such figures too.
 */
export function withDatedFigures(rule: FieldGroup, trace: Tracing): FieldGroup {
  const dated = datedFiguresOf(rule.figures);
  if (dated.size === 0) return rule;
  const places: DatedPlaces = { dated, trace, rule, made: new Map() };
  refuseElsewhere(places);
  const conditions = (list: unknown, path: ContentPath) =>
    itemsOf(list).map((each, index) => conditionByDay(each, [...path, index], places));
  const written = {
    ...rule,
    ...(Array.isArray(rule.conditions) && { conditions: conditions(rule.conditions, ['conditions']) }),
    ...(Array.isArray(rule.versions) && {
      versions: rule.versions.map((version, index) =>
        isFields(version)
          ? { ...version, conditions: conditions(version.conditions, ['versions', index, 'conditions']) }
          : version,
      ),
    }),
    ...(isFields(rule.amount) && { amount: amountByDay(rule.amount, places) }),
    ...(isFields(rule.window) && { window: windowByDay(rule.window, places) }),
  };
  const figures = withLastDays(fieldsOf(rule.figures), rule);
  return { ...written, figures: { ...figures, ...laterFigures(figures, places) } };
}

/** The values that hold from a day, those that the rule names, each as a figure of its own. */
function laterFigures(figures: FieldGroup, { dated, made, trace }: DatedPlaces): FieldGroup {
  const named = [...dated].flatMap(([name, turns]) =>
    turns.flatMap((turn, index) => {
      const own = laterName(name, turn);
      if (!made.has(own)) return [];
      const { unit, later } = fieldsOf(figures[name]);
      const { value, source, lastDay } = fieldsOf(itemsOf(later)[index]);
      trace.remember(['figures', own], ['figures', name, 'values', index + 1]);
      return [[own, { unit, value, source, ...(lastDay !== undefined && { lastDay }) }] as const];
    }),
  );
  const beside = [...made].filter(([, figure]) => Object.keys(figure).length > 0);
  return Object.fromEntries([...named, ...beside]);
}
