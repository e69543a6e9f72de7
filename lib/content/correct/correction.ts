import { say } from '../../command-words/say';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlainDate } from '../../dates';
import type { Figure, Programme, Service } from '../../rules';
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
import { withValue } from './edit-value';
import { readValue } from './new-value';

/** One figure that somebody wants to correct, as it was written. */
export type Wish = {
  readonly id: string;
  readonly figure: string;
  readonly value: string;
  readonly source?: string | undefined;
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
  readonly text: { readonly before: string; readonly after: string };
  /** Programme or service as it comes to be. */
  readonly corrected: Programme | Service;
};

type Advice = { readonly advice: string };

/** What a wish comes to, or what to write instead of it. */
export function correctionOf(
  { id, figure, value, source, checked }: Wish,
  root: string,
): Correction | Advice {
  const place = placeOf(id, root);
  if ('advice' in place) return place;
  const { facts, file } = place;
  const before = facts.figures[figure];
  if (!before) return { advice: adviseName('figure', figure, Object.keys(facts.figures)) };
  const read = readValue(before, value);
  if ('advice' in read) return read;
  const sources = Object.keys(loadSources(join(root, contentRoot)));
  if (source !== undefined && !sources.includes(source))
    return {
      advice: say('{advice} Or add it to content/sources.yaml first.', {
        advice: adviseName('source', source, sources),
      }),
    };
  const after: Figure = { ...before, value: read.value, source: source ?? before.source };
  if (after.value === before.value && after.source === before.source)
    return {
      advice: say('{figure} is {value} already, by {source}: nothing to correct.', {
        figure,
        value: before.value,
        source: before.source,
      }),
    };
  if (checked && checked > facts.recheck)
    return {
      advice: say('Write the day of the next check into recheck of {file} first: it is {recheck}.', {
        file,
        recheck: facts.recheck,
      }),
    };
  const text = readFileSync(join(root, file), 'utf8');
  const edited = edit(text, figure, before, after, checked);
  return {
    ...place,
    figure,
    before,
    after,
    text: { before: text, after: edited },
    corrected: readFacts(place, edited, root),
  };
}

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

function edit(
  text: string,
  figure: string,
  before: Figure,
  after: Figure,
  checked: PlainDate | undefined,
): string {
  let edited = text;
  if (after.value !== before.value) edited = withValue(edited, ['figures', figure, 'value'], after.value);
  if (after.source !== before.source) edited = withValue(edited, ['figures', figure, 'source'], after.source);
  return checked ? withValue(edited, ['checked'], checked) : edited;
}

function readFacts({ facts, file }: FigurePlace, text: string, root: string): Programme | Service {
  if (!isProgramme(facts)) return serviceFrom(parse(text));
  return programmeFrom(file, parse(text), loadSharedRules(join(root, contentRoot))).programme;
}
