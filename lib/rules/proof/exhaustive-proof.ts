import type { PlainDate } from '../../dates';
import type { Household } from '../../facts/household';
import type { Catalogue } from '../catalogue';
import type { Programme } from '../schema';
import { domainsOf, type Domain } from './domains';
import { tryAll } from './exhaustive';
import type { Random } from './random';

/** Which households of a programme are tried, and how many of their answers at once. */
export type DomainTrial = {
  readonly programme: Programme;
  readonly examples: readonly { readonly household: Household; readonly day: PlainDate }[];
  readonly households: number;
  readonly answers: number;
};

/** How many partial answers were tried, which decided wrongly, and how often which answers left open what all completions agree on. */
export type ExhaustiveProof = {
  partial: number;
  readonly wrong: string[];
  readonly undecided: Map<string, number>;
};

/** Picks households among the examples of a programme, and a few answers of each, and tries all of their values. */
export function proveExhaustive(trial: DomainTrial, catalogue: Catalogue, random: Random): ExhaustiveProof {
  const { programme, examples, households, answers } = trial;
  const proof: ExhaustiveProof = { partial: 0, wrong: [], undecided: new Map() };
  for (let done = 0; done < households; done += 1) {
    const example = examples[random.whole(0, examples.length - 1)];
    if (!example) break;
    const { household, day } = example;
    const domains = fewEnough(some(domainsOf(household, programme, day), answers, random));
    const tried = tryAll(household, domains, programme, day, catalogue);
    proof.partial += tried.partial;
    proof.wrong.push(...tried.wrong);
    for (const { open, verdict, why } of tried.undecided) {
      const name = `${why}: ${verdict} without ${[...new Set(open.map(named))].toSorted().join(', ')}`;
      proof.undecided.set(name, (proof.undecided.get(name) ?? 0) + 1);
    }
  }
  return proof;
}

const named = (path: string): string => path.replace(/\.\d+\./, '.');

/** As many of the answers as can be tried together. */
function fewEnough(domains: readonly Domain[]): Domain[] {
  let ways = 1;
  return domains.filter(({ values }) => {
    const more = ways * (values.length + 1);
    if (more > mostWays) return false;
    ways = more;
    return true;
  });
}

const mostWays = 5_000;

function some(domains: readonly Domain[], count: number, random: Random): Domain[] {
  const left = [...domains];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.whole(0, left.length - 1), 1),
  ).flat();
}
