import { say, sayWritten } from '../../command-words/say';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlainDate } from '../../dates';
import type { Catalogue, Figure, Programme, Service } from '../../rules';
import type { Decider } from '../../rules';
import { adviseName } from '../check/advice';
import {
  contentRoot,
  loadProgramme,
  loadProgrammeIds,
  loadService,
  loadServiceIds,
  loadSources,
} from '../load';
import { loadSharedRules, programmeFrom } from '../read-programme';
import { serviceFrom } from '../read-service';
import { writtenFigures } from '../rule-language/by-day';
import { expanded } from '../rule-language/expanded';
import { withValue } from './edit-value';
import { withLaterValue } from './later-value';
import { readValue } from './new-value';
import { entryToday, placeToday } from './value-today';

/** One figure that somebody wants to correct, as it was written. */
export type Wish = {
  readonly id: string;
  readonly figure: string;
  readonly value: string;
  readonly source?: string | undefined;
  /** The day by which the value is meant that holds, where no other is named. */
  readonly on: PlainDate;
  /** From which day the value holds beside the one before it, and what decides whether it does. */
  readonly from?: PlainDate | undefined;
  readonly by?: Decider | undefined;
  /** The day on which the facts were compared with their sources. */
  readonly checked?: PlainDate | undefined;
};

/** Where the figures of a programme or service stand. */
export type FigurePlace = {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly facts: Programme | Service;
};

/** A figure before and after, with the whole text of its file both ways. Nothing is written yet. */
export type Correction = FigurePlace & {
  readonly figure: string;
  readonly before: Figure;
  readonly after: Figure;
  /** From when the value holds, where it does beside another one. */
  readonly from: PlainDate | undefined;
  readonly text: { readonly before: string; readonly after: string };
  /** Programme or service as it comes to be. */
  readonly corrected: Programme | Service;
};

type Advice = { readonly advice: string };

/** What a wish comes to, or what to write instead of it. */
export function correctionOf(
  { id, figure, value, source, on, from, by, checked }: Wish,
  root: string,
): Correction | Advice {
  const place = placeOf(id, root);
  if ('advice' in place) return place;
  const { facts, file } = place;
  const figures = writtenFigures(facts.figures);
  const before = figures[figure];
  if (!before) return { advice: adviseName('figure', figure, Object.keys(figures)) };
  const read = readValue(before, value);
  if ('advice' in read) return read;
  const sources = Object.keys(loadSources(join(root, contentRoot)));
  if (source !== undefined && !sources.includes(source))
    return {
      advice: say('{advice} Or add it to content/sources.yaml first.', {
        advice: adviseName('source', source, sources),
      }),
    };
  const old = entryToday(before, from ?? on);
  const now = { value: read.value, source: source ?? old.source };
  if (now.value === old.value && now.source === old.source)
    return {
      advice: say('{figure} is {value} already, by {source}: nothing to correct.', { figure, ...old }),
    };
  if (checked && checked > facts.recheck)
    return {
      advice: say('Write the day of the next check into recheck of {file} first: it is {recheck}.', {
        file,
        recheck: facts.recheck,
      }),
    };
  const text = readFileSync(join(root, file), 'utf8');
  const changed = from
    ? withLaterValue(text, figure, { ...now, from, by: by ?? 'application' })
    : withValueToday(text, { figure, before, on }, now);
  const edited = checked ? withValue(changed, ['checked'], checked) : changed;
  const slip = slipIn(edited, root);
  if (slip) return { advice: slip };
  const corrected = readFacts(place, edited, root);
  const after = corrected.figures[figure] ?? before;
  return { ...place, figure, before, after, from, text: { before: text, after: edited }, corrected };
}

type Value = Pick<Figure, 'value' | 'source'>;

/** Where a programme or service of that id stands, or which id to write instead. */
export function placeOf(id: string, root: string): FigurePlace | Advice {
  const content = join(root, contentRoot);
  const [programmes, services] = [loadProgrammeIds(content), loadServiceIds(content)];
  if (programmes.includes(id)) {
    const folder = `content/programmes/${id}`;
    return { id, folder, file: `${folder}/rule.yaml`, facts: loadProgramme(id, content) };
  }
  if (!services.includes(id))
    return { advice: adviseName('programme or service', id, [...programmes, ...services]) };
  const folder = `content/services/${id}`;
  return { id, folder, file: `${folder}/service.yaml`, facts: loadService(id, content) };
}

/** Whether the figures of a programme are meant: services judge nothing. */
export function isProgramme(facts: Programme | Service): facts is Programme {
  return 'conditions' in facts;
}

type Meant = { readonly figure: string; readonly before: Figure; readonly on: PlainDate };

function withValueToday(text: string, { figure, before, on }: Meant, now: Value): string {
  const at = ['figures', figure, ...(before.later ? ['values', placeToday(before, on)] : [])];
  const old = entryToday(before, on);
  const edited = now.value === old.value ? text : withValue(text, [...at, 'value'], now.value);
  return now.source === old.source ? edited : withValue(edited, [...at, 'source'], now.source);
}

/** What the figures of a file cannot say, where they change on a day. */
export function slipIn(text: string, root: string): string | undefined {
  const { slips } = expanded(parse(text), loadSharedRules(join(root, contentRoot)));
  return slips[0] && sayWritten(slips[0].message);
}

/** A programme or service as a text of its file describes it. */
export function readFacts({ facts, file }: FigurePlace, text: string, root: string): Programme | Service {
  if (!isProgramme(facts)) return serviceFrom(parse(text));
  return programmeFrom(file, parse(text), loadSharedRules(join(root, contentRoot))).programme;
}

/** The catalogue with a programme as it comes to be. */
export function withCorrected(catalogue: Catalogue, corrected: Programme | Service): Catalogue {
  const programmes = catalogue.programmes.map((each) =>
    each.id === corrected.id && isProgramme(corrected) ? corrected : each,
  );
  return { ...catalogue, programmes };
}
