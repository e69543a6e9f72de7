import { join } from 'node:path';
import { parseDate, type PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import { placeOf, readFacts, slipIn, withCorrected } from '../correct/correction';
import { withExamples } from '../correct/day-examples';
import { withValue } from '../correct/edit-value';
import { withLaterValue } from '../correct/later-value';
import { readValue } from '../correct/new-value';
import { placeToday } from '../correct/value-today';
import { proposedExamples } from '../correct/proposed-examples';
import { contentRoot, loadCatalogue } from '../load';
import { loadEntry } from '../load-guides';
import type { EditedFiles } from './edited-files';
import { factsFile, firstDesk } from './facts-file';
import { sourceFor } from './new-source';
import { scalar } from './scalar';
import { ToRewrite } from './to-rewrite';

/**
 * Writes the new value of a figure, and its source; beside the old one where it holds from a day on, with examples for both sides of it. Throws with
 * what to write instead where the value cannot be read in its unit.
 */
export function editFigure(task: TaskOf<'figure'>, today: PlainDate, files: EditedFiles): void {
  const { id, figure: name, by } = task;
  const figure = loadEntry(id, join(files.root, contentRoot)).figures[name];
  if (!figure) throw new RangeError(`no figure is called ${name}`);
  const read = readValue(figure, task.value);
  if ('advice' in read) throw new ToRewrite(read.advice);
  const source = sourceFor(task, { desk: firstDesk(id, files.root), today }, files);
  const { value } = read;
  const from = parseDate(task.from);
  const at = ['figures', name, ...(figure.later ? ['values', placeToday(figure, today)] : [])];
  files.change(factsFile(id, files.root), (text) =>
    from
      ? withLaterValue(text, name, { value, source, from, by })
      : withValue(withValue(text, [...at, 'value'], scalar(value)), [...at, 'source'], source),
  );
  if (from) addExamples(id, name, from, files);
}

/** The examples on both sides of the day, where the rule with both values can be judged: what keeps it from that is said of the rule itself. */
function addExamples(id: string, figure: string, from: PlainDate, files: EditedFiles): void {
  const place = placeOf(id, files.root);
  const edit = files.edits().find(({ file }) => 'file' in place && file === place.file);
  if ('advice' in place || !edit || slipIn(edit.after, files.root)) return;
  const corrected = readFacts(place, edit.after, files.root);
  const after = corrected.figures[figure];
  if (!after) return;
  const catalogue = withCorrected(loadCatalogue(join(files.root, contentRoot)), corrected);
  const { examples, written } = proposedExamples({ ...place, after, from, corrected }, catalogue, files.root);
  if (written) files.change(written.file, (text) => withExamples(text, examples));
}
