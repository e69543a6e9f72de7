import { say, sayWritten } from '@/lib/command-words/say';
import { figuresInRule, outlineOf } from '@/lib/content/check/check-outline';
import type { Correction, FigurePlace } from '@/lib/content/correct/correction';
import { linesChanged } from '@/lib/content/correct/edit-value';
import type { Mention } from '@/lib/content/correct/mentions';
import { unitNames } from '@/lib/content/correct/new-value';
import type { Figure } from '@/lib/rules';

/** Every figure of a programme or service as it stands. */
export function figureLines({ id, facts, file }: FigurePlace): string[] {
  const figures = Object.entries(facts.figures).map(([name, figure]) => `  ${name}: ${described(figure)}`);
  return [say('{id} has {length} figures in {file}:', { id, length: figures.length, file }), ...figures];
}

/** The old and the new value, the line of the file, and every sentence that says it. */
export function correctionLines(correction: Correction, mentions: readonly Mention[]): string[] {
  const { id, figure, file, before, after, text } = correction;
  return [
    `${id}, ${figure}`,
    `  ${say('old: {value}', { value: described(before) })}`,
    `  ${say('new: {value}', { value: described(after) })}`,
    ...linesChanged(text.before, text.after).flatMap((each) => [
      `${file}:${each.line}`,
      `  - ${each.before.trim()}`,
      `  + ${each.after.trim()}`,
    ]),
    '',
    mentions.length > 0 ? say('Sentences that say it, as they will read:') : say('No sentence says it.'),
    ...mentions.flatMap((each) => [`  ${each.locale} ${each.file}:${each.line}`, `    ${each.text.trim()}`]),
  ];
}

/** Whether households are judged by the figure at all, and why not. */
export function ruleLine({ figure, corrected }: Correction): string {
  if (figuresInRule(outlineOf(corrected)).includes(figure)) return say('The rule uses {figure}.', { figure });
  const groups = 'onlyInWords' in corrected ? (corrected.onlyInWords ?? []) : [];
  const reason = groups.find(({ figures }) => figures.includes(figure))?.because;
  return reason
    ? say('No rule uses {figure}, only sentences say it: {reason}.', { figure, reason })
    : say('No rule uses {figure}, only sentences say it.', { figure });
}

/** What to run after it was written. */
export function nextLines({ file, corrected }: Correction): string[] {
  return [
    say('Written to {file}: checked is {checked}, recheck is {recheck}.', {
      file,
      checked: corrected.checked,
      recheck: corrected.recheck,
    }),
    say(
      'Now run npm run check-content and npx vitest run lib/rules, and look at the diff before you commit.',
    ),
  ];
}

const described = ({ unit, value, source }: Figure): string =>
  unit === 'date'
    ? say('{value}, by {source}', { value, source })
    : say('{value} ({unit}), by {source}', { value, unit: sayWritten(unitNames[unit]), source });
