import { z } from 'zod';
import type { PlainDate } from '../dates';
import { city } from '../open-data/city';
import { tableOf, type ColumnSet, type Table } from '../open-data/column';
import { csvOf, recordsOf } from '../open-data/csv';
import { defectsOf } from '../open-data/defects';
import { gif } from '../open-data/gif';
import { municipalStandard } from '../open-data/municipal-standard';
import { predecessor } from '../open-data/predecessor';
import type { PublishedSet } from '../open-data/published';
import type { RecordEntry } from '../open-data/record-entry';
import { catalogueSchema, questionsSchema, rulesSchema } from '../open-data/schemas';
import { tableSchema } from '../open-data/table-schema';
import { loadEntries } from './open-data-entries';
import { loadCatalogueFile, loadQuestionsFile, loadRulesFile } from './open-data-records';

/** The column sets that are published, the current one first. */
export const columnSets: readonly ColumnSet[] = [municipalStandard, predecessor, gif];

/** Every set with the forms it is published in, as the page of the open data lists them. */
export const openDataSets: readonly PublishedSet[] = [
  tableSet('municipal', municipalStandard, { all: 85, known: municipalStandard.columns.length }),
  tableSet('predecessor', predecessor, { all: predecessor.columns.length }),
  tableSet('gif', gif, { all: gif.columns.length, standard: 'DS-451-4' }),
  ...(['catalogue', 'rules', 'questions'] as const).map((id): PublishedSet => ({
    id,
    name: id,
    files: ['json', 'schema.json'],
    counts: {},
  })),
];

/** One published file: its name below /open-data/ and what it says. */
export type OpenDataFile = { readonly name: string; readonly text: () => string };

/** For which day the files are made, and under which address the site will stand; undefined while nobody has told it. */
export type Making = {
  readonly day: PlainDate;
  readonly origin: string | undefined;
  /** Whether the site is only to be looked at: each row says so, since a table is taken away from its page. */
  readonly isDraft?: boolean;
};

/** Every file of the open data by its stable name; its text is made when it is asked for, and is refused where it has a defect. */
export function openDataFiles(making: Making): readonly OpenDataFile[] {
  const { day } = making;
  const head = { city: { code: city.code, name: city.name }, madeOn: day, licence: null };
  return [
    ...columnSets.flatMap((set) => tableFiles(set, making)),
    ...jsonFiles('catalogue', catalogueSchema, () => ({ ...head, ...loadCatalogueFile(day) })),
    ...jsonFiles('rules', rulesSchema, () => ({ ...head, ...loadRulesFile() })),
    ...jsonFiles('questions', questionsSchema, () => ({ ...head, ...loadQuestionsFile() })),
  ];
}

/** What the self-check finds in the column sets, in words for an editor. */
export function openDataDefects(making: Making): string[] {
  const entries = loadEntries(making);
  return columnSets.flatMap((set) => defectsOf(tableOf(set, entries)));
}

function tableSet(id: PublishedSet['id'], { name }: ColumnSet, counts: PublishedSet['counts']): PublishedSet {
  return { id, name, files: ['csv', 'json', 'schema.json'], counts };
}

function tableFiles(set: ColumnSet, making: Making): OpenDataFile[] {
  const sound = () => refused(tableOf(set, entriesOf(making)));
  return [
    { name: `${set.name}.csv`, text: () => csvOf(sound()) },
    { name: `${set.name}.json`, text: () => written(recordsOf(sound())) },
    { name: `${set.name}.schema.json`, text: () => written(tableSchema(set)) },
  ];
}

function entriesOf(making: Making): readonly RecordEntry[] {
  const entries = loadEntries(making);
  return making.isDraft ? entries.map((each) => ({ ...each, title: `下書き：${each.title}` })) : entries;
}

function jsonFiles<T extends z.ZodType>(name: string, schema: T, load: () => z.input<T>): OpenDataFile[] {
  return [
    { name: `${name}.json`, text: () => written(schema.parse(load())) },
    { name: `${name}.schema.json`, text: () => written(z.toJSONSchema(schema)) },
  ];
}

function refused(table: Table): Table {
  const defects = defectsOf(table);
  if (defects.length > 0) throw new Error(defects.join('\n'));
  return table;
}

const written = (value: unknown): string => `${JSON.stringify(value)}\n`;
