import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '../dates';
import { assess, type Catalogue } from '../rules';
import { agreedCaseSchema, type AgreedCase } from './agreement-schema';
import { contentRoot } from './load';
import { readContent } from './read-file';

type Verdict = AgreedCase['answer'];

/** A kept case by the name of its file. */
export type AgreedName = { readonly name: string; readonly kept: AgreedCase };

/** The same with what the rules come to today. */
export type Compared = AgreedName & {
  readonly verdict: Verdict;
  /** The conditions in which desk and rules differ, each with what the rules say; none where the desk was not asked about any that do. */
  readonly differing: readonly { readonly condition: string; readonly verdict: Verdict }[];
};

/** Kept cases beside the judgement of today: those that agree, those that differ, and those that were taken back. */
export type Agreement = {
  readonly agreeing: readonly Compared[];
  readonly differing: readonly Compared[];
  readonly withdrawn: readonly AgreedName[];
};

/** The cases that clerks have judged, by the names of their files. */
export function loadAgreedCases(root = contentRoot): readonly AgreedName[] {
  const folder = join(root, 'agreement');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.toSorted().map((name) => ({
    name: name.slice(0, -'.yaml'.length),
    kept: readContent(join(folder, name), agreedCaseSchema),
  }));
}

/** Judges every kept case by the rules of the catalogue. */
export function agreementOf(cases: readonly AgreedName[], catalogue: Catalogue): Agreement {
  const compared = cases.filter(({ kept }) => !kept.withdrawn).map((each) => comparedWith(each, catalogue));
  const isAgreed = ({ kept, verdict, differing }: Compared) =>
    kept.answer === verdict && (!kept.conditions || differing.length === 0);
  return {
    agreeing: compared.filter(isAgreed),
    differing: compared.filter((each) => !isAgreed(each)),
    withdrawn: cases.filter(({ kept }) => kept.withdrawn),
  };
}

function comparedWith({ name, kept }: AgreedName, catalogue: Catalogue): Compared {
  const result = assess(kept.household, plainDate(kept.on), catalogue).find(
    ({ id }) => id === kept.programme,
  );
  if (!result) throw new Error(`no programme is called ${kept.programme}`);
  const { verdict, conditions } = result;
  const differing = conditions
    .filter((each) => isDiffering(each, kept, verdict))
    .map((each) => ({ condition: each.id, verdict: each.verdict }));
  return { name, kept, verdict, differing };
}

/** Of what the desk said of a condition; where it said nothing of any, whatever keeps the rules from saying what the desk said of the whole. */
function isDiffering(
  { id, verdict }: { readonly id: string; readonly verdict: Verdict },
  { answer, conditions }: AgreedCase,
  whole: Verdict,
): boolean {
  const told = conditions?.[id];
  if (conditions) return told !== undefined && told !== verdict;
  return answer !== whole && whole !== 'met' && verdict === whole;
}
