import { figureDay, type Condition, type Programme, type Rule, type Version } from '../rules';
import { formatDate } from '../i18n/format';
import { comparedDay, testTold } from './test-told';
import type { PictureWords } from './picture-words';

/** One line of the picture of a rule, with what stands below it. */
export interface RulePart {
  readonly kind: 'group' | 'condition' | 'reading' | 'round' | 'test' | 'note';
  /** What is read; it may carry furigana notation. */
  readonly text: string;
  /** The source it rests on. */
  readonly source?: string;
  readonly parts: readonly RulePart[];
}

/** The rule of a programme as a tree: its conditions, how their tests hang together, rival readings, and the rounds with conditions of their own. */
export function ruleTree(programme: Programme, words: PictureWords): RulePart {
  const { say, base } = words;
  const { versions, confirm, subject } = programme;
  const rounds = versions.filter(({ conditions }) => versions.length > 1 || conditions.length > 0);
  return group(say('RulePicture', 'all'), [
    ...(subject === 'household' ? [] : [note(say('RulePicture', subject))]),
    ...(base === undefined ? [] : [note(say('CheckerReasons', 'base', { title: base }))]),
    ...programme.conditions.map((each) => conditionPart(each, programme, words)),
    ...roundParts(rounds, programme, words),
    ...(confirm.length === 0 ? [] : [note(say('RulePicture', 'confirm', { count: confirm.length }))]),
  ]);
}

/** Rounds side by side, of which a day chooses one; those of a single round stand among the others. */
function roundParts(
  rounds: readonly Version[],
  programme: Programme,
  words: PictureWords,
): readonly RulePart[] {
  const { say } = words;
  const { decidedBy, figures, versions } = programme;
  const conditionsOf = ({ conditions }: Version) =>
    conditions.map((each) => conditionPart(each, programme, words));
  if (versions.length === 1) return rounds.flatMap(conditionsOf);
  const day = decidedBy ? comparedDay(decidedBy, figures, words) : '';
  const chosen = rounds.map((round): RulePart => ({
    kind: 'round',
    text: roundText(round, programme, words),
    source: round.source,
    parts: conditionsOf(round),
  }));
  return [group(say('RulePicture', 'rounds', { day }), chosen)];
}

/** The name of a round with its first and last day. */
function roundText(
  { id, from, until }: Version,
  { figures }: Programme,
  { formats, versions, say }: PictureWords,
): string {
  const name = versions[id] ?? '';
  if (from === undefined) return name;
  const first = figureDay(figures, from);
  if (until === undefined) return say('RulePicture', 'from', { name, day: formatDate(first, formats) });
  return say('RulePicture', 'between', {
    name,
    days: formatDate({ from: first, until: figureDay(figures, until) }, formats),
  });
}

function conditionPart(
  { id, source, when, readings = [] }: Condition,
  programme: Programme,
  words: PictureWords,
): RulePart {
  const { say, conditions } = words;
  const { text = '', oneOf = [] } = conditions[id] ?? {};
  const drawn = (rule: Rule) => partsOf(rule, programme, words);
  const ways = oneOf.map((way) => ({ kind: 'test' as const, text: way, parts: [] }));
  return {
    kind: 'condition',
    text,
    source,
    parts: [
      ...(ways.length > 0 ? [group(say('RulePicture', 'any'), ways)] : []),
      ...(when ? drawn(when) : []),
      ...readingParts(
        readings.map((each) => ({ ...each, parts: drawn(each.when) })),
        words,
      ),
    ],
  };
}

/** Rival readings. Where they ask for the same and only count otherwise, that is drawn once. */
function readingParts(
  readings: readonly { id: string; source: string; parts: readonly RulePart[] }[],
  { say, readings: texts }: PictureWords,
): readonly RulePart[] {
  const [first] = readings;
  if (!first) return [];
  const isSame = readings.every(({ parts }) => JSON.stringify(parts) === JSON.stringify(first.parts));
  const rivals = readings.map(({ id, source, parts }): RulePart => ({
    kind: 'reading',
    text: texts[id] ?? '',
    source,
    parts: isSame ? [] : parts,
  }));
  return [...(isSame ? first.parts : []), group(say('Readings', 'heading'), rivals)];
}

/** A rule as lines: a group below its name, and a group of one without. */
function partsOf(rule: Rule, programme: Programme, words: PictureWords): readonly RulePart[] {
  const { say } = words;
  if ('fact' in rule) return [{ kind: 'test', text: testTold(rule, programme.figures, words), parts: [] }];
  if ('not' in rule) return [group(say('RulePicture', 'not'), partsOf(rule.not, programme, words))];
  const kind = 'all' in rule ? 'all' : 'any';
  const rules = 'all' in rule ? rule.all : rule.any;
  if (rules.length === 0) return [{ kind: 'test', text: say('RulePicture', 'anybody'), parts: [] }];
  const parts = rules.flatMap((each) => partsOf(each, programme, words));
  return rules.length === 1 ? parts : [group(say('RulePicture', kind), parts)];
}

const group = (text: string, parts: readonly RulePart[]): RulePart => ({ kind: 'group', text, parts });
const note = (text: string): RulePart => ({ kind: 'note', text, parts: [] });
