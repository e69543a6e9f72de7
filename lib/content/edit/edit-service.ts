import { join } from 'node:path';
import { stringify } from 'yaml';
import { say } from '../../command-words/say';
import { addMonths, type PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import { defaultLocale } from '../../i18n/locales';
import { nextOpenDataId } from '../check/open-data-ids';
import { keptFacts } from '../kept-facts';
import { contentRoot, loadDesks, loadOpenDataIds } from '../load';
import { quietDay } from '../quiet-day';
import type { EditedFiles } from './edited-files';
import { withLine } from './insert-item';
import { sourceFor } from './new-source';
import { scalar } from './scalar';
import { ToRewrite } from './to-rewrite';

/** Writes a new service: its facts, its Japanese words, and its place on the lists. The other languages show the Japanese until somebody writes them. */
export function editService(task: TaskOf<'service'>, today: PlainDate, files: EditedFiles): void {
  const { id, title, desk } = task;
  const content = join(files.root, contentRoot);
  if (!loadDesks(defaultLocale, content)[desk]) throw new RangeError(`no desk is called ${desk}`);
  const kept = keptFacts(content).map(({ facts }) => facts);
  if (kept.some((facts) => facts.id === id))
    throw new ToRewrite(say('Write another name for the address: {id} is taken.', { id }));
  const recheck = quietDay(
    kept.map((facts) => facts.recheck),
    { from: addMonths(today, 3), until: addMonths(today, 6) },
  );
  const source = sourceFor(task, { desk, today }, files);
  const number = nextOpenDataId(loadOpenDataIds(content));
  files.create(`content/services/${id}/service.yaml`, factsOf(task, { source, today, recheck }));
  files.create(`content/services/${id}/${defaultLocale}.yaml`, wordsOf(task));
  files.change('content/services.yaml', (text) => withLine(text, `- ${id} # ${title.replaceAll('#', '＃')}`));
  files.change('content/open-data-ids.yaml', (text) => withLine(text, `${id}: '${number}'`));
}

type Written = { readonly source: string; readonly today: PlainDate; readonly recheck: PlainDate };

function factsOf({ id, title, topic, kind, desk, state, said }: TaskOf<'service'>, written: Written): string {
  const { source, today, recheck } = written;
  return `# ${title}。編集のページから足した。
id: ${id}
measures: []
topics: [${topic}]
audiences: [everyone]
kind: ${kind}
desks: [${desk}]
checked: ${today}
recheck: ${recheck}
figures: {}
availability:
  - { state: ${state}, from: ${said}, said: ${said}, source: ${scalar(source)} }
openTo: { source: ${scalar(source)} }
papers: []
notes: []
gaps: []
`;
}

function wordsOf({ title, summary, benefit, openTo, steps, search }: TaskOf<'service'>): string {
  const searched = search.split(/[、,\s]+/).filter(Boolean);
  const words = { title, summary, benefit, openTo, steps };
  return stringify(
    { ...words, search: searched.length > 0 ? searched.slice(0, 5) : [title.slice(0, 30)] },
    { lineWidth: 0, singleQuote: true },
  );
}
