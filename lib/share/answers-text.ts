import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { keptHousehold } from '../facts/kept-household';
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

/** The household that was told. Periods that clash by now are asked for again. */
function householdOn(day: PlainDate, told: unknown): Household | undefined {
  const kept = keptHousehold(told, day);
  if (!kept || kept.clashes.length === 0) return kept?.household;
  const household = { ...kept.household };
  for (const name of ['self', 'spouse'] as const) {
    const adult = household[name];
    if (typeof adult !== 'object' || !kept.clashes.some(({ path }) => path.startsWith(`${name}.`))) continue;
    const { periods, ...rest } = adult;
    household[name] = rest;
  }
  return household;
}
