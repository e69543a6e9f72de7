import { say } from '../../command-words/say';
import type { z } from 'zod';
import {
  desksSchema,
  emergencySchema,
  operatorSchema,
  placesSchema,
  programmeOrderSchema,
  sharedRulesSchema,
  sourcesSchema,
} from '../catalogue-schemas';
import type { PlainDate } from '../../dates';
import { strangeExchanges, turnedAreaCodes } from '../plausible/area-codes';
import { addressSlips } from '../plausible/closed-addresses';
import { sourceFaults } from '../plausible/source-doubts';
import { sharedTelephones, telephoneFaults } from '../plausible/telephone-doubts';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { adviseName } from './advice';
import { readContentFile, type ContentFile } from './content-file';
import { noFaults, type FaultReport } from './fault';
import { distantDays, twiceNamed } from './list-faults';
import { onceIn, readOrder } from './check-order';
import { schemaFaults } from './schema-faults';
import { fieldsOf, itemsOf, textsIn } from './values';
import { isSimpleJapanese } from '../../i18n/languages';
import { defaultLocale } from '../../i18n/locales';

/** The lists that programmes refer to, as far as they can be read. */
export type Lists = {
  readonly order: ContentFile;
  readonly programmes: readonly string[];
  readonly serviceOrder: ContentFile;
  readonly services: readonly string[];
  readonly guideOrder: ContentFile;
  readonly guides: readonly string[];
  readonly sources: ContentFile;
  readonly desks: ContentFile;
  /** What desks are called in Japanese. */
  readonly deskNames: ContentFile;
  readonly places: ContentFile;
  readonly emergency: ContentFile;
  readonly sharedRules: ContentFile;
} & Circumstances;

/** What the check cannot read from the files: the day it is, and the answers that questions ask for. */
export type Circumstances = {
  readonly today: PlainDate;
  readonly asked: ReadonlySet<string>;
};

/** Reads and checks the order of programmes, services and guides, sources, desks, places, whom to call in an emergency, and who runs the site. */
export function checkLists(root: string, circumstances: Circumstances, report: FaultReport): Lists {
  const order = readList(root, 'programmes.yaml', programmeOrderSchema, report);
  const serviceOrder = readList(root, 'services.yaml', programmeOrderSchema, report);
  const guideOrder = readList(root, 'guides.yaml', programmeOrderSchema, report);
  const sources = readList(root, 'sources.yaml', sourcesSchema, report);
  const desks = readList(root, 'desks/desks.yaml', desksSchema, report);
  // Its own faults are told where names are checked.
  const deskNames = readContentFile(root, `content/desks/${defaultLocale}.yaml`, noFaults(), '');
  const places = readList(root, 'places/places.yaml', placesSchema, report);
  const emergency = readList(root, 'emergency/emergency.yaml', emergencySchema, report);
  const operator = readList(root, 'operator.yaml', operatorSchema, report);
  const sharedRules = readList(root, 'shared-rules/rules.yaml', sharedRulesSchema, report);
  report.faults.push(...twiceNamed(sources), ...twiceNamed(desks), ...twiceNamed(places, 'code'));
  for (const { path, text } of textsIn(operator.data).filter(({ path }) => isSimpleJapanese(path.at(-1)))) {
    report.faults.push(...simpleJapaneseFaults(text).map((message) => operator.fault(path, message)));
  }
  report.faults.push(
    ...sourceFaults(sources, circumstances.today),
    ...addressSlips(sources),
    ...[desks, emergency, operator].flatMap(telephoneFaults),
    ...turnedAreaCodes([desks, emergency, operator]),
    ...sharedTelephones(desks),
    ...strangeExchanges(desks, deskNames),
  );
  const { programmes, services } = readOrder(root, order, serviceOrder, report);
  const guides = onceIn(guideOrder, report);
  return {
    order,
    programmes,
    serviceOrder,
    services,
    guideOrder,
    guides,
    sources,
    desks,
    deskNames,
    places,
    emergency,
    sharedRules,
    ...circumstances,
  };
}

/** The ids of a list. */
export function idsIn({ data }: ContentFile, key: 'id' | 'code' = 'id'): string[] {
  return itemsOf(data).flatMap((item) => {
    const id = fieldsOf(item)[key];
    return typeof id === 'string' ? [id] : [];
  });
}

/** Sources that a file names and nobody has listed, and every source it names. */
export function checkSourcesOf(file: ContentFile, sources: readonly string[], report: FaultReport): string[] {
  const keys = ['source', 'neighbour', 'disadvantaged', 'disputed'];
  const named = textsIn(file.data).filter(({ path }) => keys.includes(String(path.at(-1))));
  for (const { path, text } of named) {
    if (sources.includes(text)) continue;
    report.faults.push(
      file.fault(
        path,
        say('{advice} Or add it to content/sources.yaml.', { advice: adviseName('source', text, sources) }),
      ),
    );
  }
  return named.map(({ text }) => text);
}

function readList(root: string, name: string, schema: z.ZodType, report: FaultReport): ContentFile {
  const file = readContentFile(root, `content/${name}`, report, 'Write this file.');
  report.faults.push(...schemaFaults(file, schema), ...distantDays(file));
  return file;
}
