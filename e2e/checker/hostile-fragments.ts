import { familyFragment } from './family-link';

/** Fragments that no checker made, or made and somebody changed; the same at every run. None of them is a whole link. */
export function hostileFragments(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    return typeof kind === 'string' ? kind : kind(Math.floor(index / kinds.length));
  });
}

const kinds: readonly (string | ((turn: number) => string))[] = [
  (turn) => familyFragment.slice(0, turn + 3),
  (turn) => changed(turn),
  (turn) => `a3.${pseudoRandom(turn, 200)}`,
  (turn) => `a3.${pseudoRandom(turn, 20)}`.repeat(turn * 12 + 1),
  (turn) => `a${turn === 1 ? 0 : turn}.${pseudoRandom(turn, 40)}`,
  (turn) => `a3.${'__proto__.'.repeat(turn + 1)}`,
  (turn) => `a3.${btoa(`{"__proto__":{"polluted":${turn}}}`)}`,
  (turn) => `a3.${btoa('[['.repeat(turn * 20 + 1))}`,
  (turn) => `a3.${'\u202e\u2066\u200f'.repeat(turn + 1)}${familyFragment.slice(3)}`,
  (turn) => `a3.<img src=x onerror=alert(${turn})>`,
  (turn) => `a3.%E0%A4%A${'%00'.repeat(turn)}`,
  (turn) => `a3.javascript:alert(${turn})//\\..\\../`,
  (turn) => `constructor=__proto__,${turn}`,
  (turn) => `topics=__proto__,${'moving,'.repeat(turn)}`,
];

/** The link with one of its characters replaced. */
function changed(turn: number): string {
  const at = 3 + ((turn * 7) % (familyFragment.length - 3));
  return `${familyFragment.slice(0, at)}${familyFragment[at] === 'A' ? 'B' : 'A'}${familyFragment.slice(at + 1)}`;
}

function pseudoRandom(seed: number, length: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 26;
  return Array.from({ length }, () => letters[next()]).join('');
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
