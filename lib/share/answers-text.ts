import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { readHousehold } from '../facts/read-household';
import type { Topic } from '../rules/schema';
import { bitReader, bitWriter, type ShareProblem } from './bits';
import { topicOrder } from './field-order';
import { anyOf } from './formats';
import { householdFormat } from './household-format';
import { sealedText, unsealed } from './sealed-text';

export type SharedAnswers = { readonly topics: readonly Topic[]; readonly household: Household };

/** Answers as the fragment of a link, such as `a1.` and some 150 characters for a family. */
export function encodeAnswers({ topics, household }: SharedAnswers): string {
  const out = bitWriter();
  topicFormat.write(out, topics);
  format.write(out, household);
  return `a${version}.${sealedText(out.bytes())}`;
}

/** Whether a fragment looks like one that carries answers, of whatever version and in whatever state. */
export function carriesAnswers(fragment: string): boolean {
  return /^a\d*\./.test(fragment);
}

/** The answers that a fragment carries, as they may stand on `day`, or why it cannot be read. Never throws, whatever the text. */
export function decodeAnswers(
  text: string,
  day: PlainDate,
  topics: readonly Topic[],
): SharedAnswers | { readonly problem: ShareProblem } {
  if (text.length > longest) return { problem: 'too-long' };
  const [, number, body = ''] = /^a(\d+)\.([\w-]*)$/.exec(text) ?? [];
  if (number !== undefined && number !== String(version)) return { problem: 'other-version' };
  const bytes = unsealed(body);
  return bytes ? readAnswers(bytes, day, topics) : { problem: 'damaged' };
}

const version = 1;
/** Four times what any household needs: more is not looked at. */
const longest = 4_096;
const topicFormat = anyOf(topicOrder);
const format = householdFormat();

function readAnswers(bytes: Uint8Array, day: PlainDate, topics: readonly Topic[]) {
  const from = bitReader(bytes);
  const chosen = topicFormat.read(from);
  const told = format.read(from);
  const problem = from.problem();
  if (problem) return { problem };
  const household = householdOn(day, told);
  if (!from.isAtEnd() || !household) return { problem: 'damaged' as const };
  return { topics: topics.filter((topic) => Array.isArray(chosen) && chosen.includes(topic)), household };
}

/** The household that was told. Periods that clash by now, as may happen around a move that was still ahead, are asked for again. */
function householdOn(day: PlainDate, told: unknown): Household | undefined {
  const read = readHousehold(told, day);
  if ('household' in read) return read.household;
  if (!read.problems.every(({ code }) => code === 'overlap' || code === 'end-before-start')) return undefined;
  // With clashes alone the schema has accepted it as a household.
  const household = { ...(told as Household) };
  for (const name of ['self', 'spouse'] as const) {
    const adult = household[name];
    if (typeof adult !== 'object' || !read.problems.some(({ path }) => path.startsWith(`${name}.`))) continue;
    const { periods, ...rest } = adult;
    household[name] = rest;
  }
  return household;
}
