import { compare } from './compare';
import type { Comparing, CompiledTest, Grouping, Node } from './compile';
import { agreed, both, decided, either, not, type Judged } from './judged';
import type { Judging, Known } from './judging';
import type { Leaf } from './traces';

/** Judges one rule in three values: one deciding part settles a group, and those behind it are not looked at. Each node is judged once. */
export function judged(node: Node, judging: Judging): Judged {
  if (node.kind === 'fact') return compared(node, judging);
  const known = knownFor(node, judging);
  const before = known[node.place];
  if (before) return before;
  const now = judgedGroup(node, judging);
  known[node.place] = now;
  return now;
}

/** The comparison of one fact, made once. */
export function compared(node: Comparing, judging: Judging): Leaf {
  const known = knownFor(node, judging);
  // Under the place of a comparison nothing else is kept.
  const before = known[node.place] as Leaf | undefined;
  if (before) return before;
  const now = compare(node, judging);
  known[node.place] = now;
  return now;
}

function knownFor({ hangsOnApplying, isShared }: Node, { dated, shared, own }: Judging): Known {
  return hangsOnApplying ? dated : isShared ? shared : own;
}

function judgedGroup({ kind, parts }: Grouping, judging: Judging): Judged {
  if (kind === 'any') return judgedAny(parts, judging);
  const all = judgedAll(parts, judging);
  return kind === 'not' ? not(all) : all;
}

/** What several rules come to together. */
function judgedAll(nodes: readonly Node[], judging: Judging): Judged {
  let all = decided.met;
  for (const node of nodes) {
    all = both(all, judged(node, judging));
    if (all.verdict === 'unmet') break;
  }
  return all;
}

function judgedAny(nodes: readonly Node[], judging: Judging): Judged {
  let any = decided.unmet;
  for (const node of nodes) {
    any = either(any, judged(node, judging));
    if (any.verdict === 'met') break;
  }
  return any;
}

/** Judges a test: nothing to test is met; rival readings decide only when all of them agree. */
export function judgedTest({ when, readings, rules }: CompiledTest, judging: Judging): Judged {
  if (when) return judged(when, judging);
  return readings ? agreed(rules.map((rule) => judged(rule, judging))) : decided.met;
}
