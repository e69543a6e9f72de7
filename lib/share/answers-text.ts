import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { readHousehold } from '../facts/read-household';
import { upgraded } from '../facts/version-1';
import type { Scope } from '../rules';
import { bitReader, bitWriter, type BitReader, type ShareProblem } from './bits';
import { topicOrder, topicsThen, withFertility } from './field-order';
import { anyFormat } from './formats';
import { householdCode } from './household-format';
import { sealedText, unsealed } from './sealed-text';
import { version1Format } from './version-1-format';

export type SharedAnswers = { readonly topics: readonly Scope[]; readonly household: Household };

/** Answers as the fragment of a link, such as `a3.` and some 150 characters for a family. */
export function encodeAnswers({ topics, household }: SharedAnswers): string {
  const out = bitWriter();
  topicFormat.write(out, topics);
  householdNow.write(out, household);
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
  topics: readonly Scope[],
): SharedAnswers | { readonly problem: ShareProblem } {
  if (text.length > longest) return { problem: 'too-long' };
  const [, number, body = ''] = /^a(\d+)\.([\w-]*)$/.exec(text) ?? [];
  if (number === undefined) return { problem: 'damaged' };
  const read = Object.hasOwn(readers, number) ? readers[number] : undefined;
  if (!read) return { problem: 'other-version' };
  const bytes = unsealed(body);
  return bytes ? readAnswers(read, bytes, day, topics) : { problem: 'damaged' };
}

const version = 3;
/** Four times what any household needs: more is not looked at. */
const longest = 4_096;
const topicFormat = anyFormat(topicOrder, 12);
const topicFormatThen = anyFormat(topicsThen);
const householdNow = householdCode();
const householdThen = version1Format();

type Read = (from: BitReader) => { readonly chosen: unknown; readonly told: unknown };

/** How each version is read, in today's topics and fields: the topics come first. */
const readers: Readonly<Record<string, Read>> = {
  1: (from) => ({
    chosen: chosenThen(from),
    told: upgraded(householdThen.read(from)).household,
  }),
  2: (from) => ({ chosen: chosenThen(from), told: householdNow.read(from) }),
  3: (from) => ({ chosen: topicFormat.read(from), told: householdNow.read(from) }),
};

function chosenThen(from: BitReader): unknown {
  const chosen = topicFormatThen.read(from);
  return Array.isArray(chosen) ? withFertility(chosen) : chosen;
}

function readAnswers(read: Read, bytes: Uint8Array, day: PlainDate, topics: readonly Scope[]) {
  const from = bitReader(bytes);
  const { chosen, told } = read(from);
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
