import type { Random } from '../rules/proof/random';
import { encodeAnswers } from './answers-text';
import { family } from './sample-households';
import { sealedText, unsealed } from './sealed-text';

/** A text that nobody's checker made, or made and somebody changed: at random, but the same for the same seed. */
export function hostileText(random: Random): string {
  return random.pick(kinds)(random);
}

const genuine = encodeAnswers({ topics: ['moving', 'home', 'children'], household: family });
const bytes = unsealed(genuine.slice('a3.'.length)) ?? new Uint8Array();

type Kind = (random: Random) => string;

const kinds: readonly [Kind, ...Kind[]] = [
  // A seal that fits, over bytes that mean nothing: only the reader itself stands in the way.
  (random) => `${random.pick(starts)}${sealedText(randomBytes(random, random.whole(0, 120)))}`,
  (random) => `${random.pick(starts)}${sealedText(withChangedBytes(random))}`,
  (random) => `${random.pick(starts)}${sealedText(bytes.slice(0, random.whole(0, bytes.length)))}`,
  (random) => genuine.slice(0, random.whole(0, genuine.length - 1)),
  (random) => withChangedCharacter(random),
  (random) => `a3.${characters(random, base64url, random.whole(0, 200))}`,
  (random) => `a3.${characters(random, base64url, 9).repeat(random.whole(450, 9_000))}`,
  (random) => `a${random.pick(versions)}.${genuine.slice('a3.'.length)}`,
  (random) => characters(random, wild, random.whole(0, 80)),
  (random) => `a3.${btoa(random.pick(objects)).replaceAll('=', '')}`,
  (random) => random.pick(objects),
];

/** Both versions that are read. */
const starts = ['a1.', 'a2.', 'a3.'] as const;
const base64url = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
// Names of a prototype, halves of characters, directions of writing, and what addresses and pages treat as their own.
const wild = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'a3.',
    '%',
    '%E0%A4%A',
    '%00',
    '\0',
    '\u202e',
    '\u2066',
  ],
  ...[
    '\u200f',
    '\ud800',
    '\udfff',
    '日',
    '＃',
    '<script>',
    "'",
    '"',
    '&',
    '=',
    '.',
    '/',
    '\\',
    '{',
    '[',
    ' ',
    '\n',
  ],
];
const versions = [
  '',
  '0',
  '1',
  '3',
  '01',
  '-1',
  '1.0',
  '1e0',
  '9'.repeat(400),
  '١',
  'NaN',
  '__proto__',
] as const;
const objects = [
  '{"__proto__":{"self":{}}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  `${'['.repeat(2_000)}${']'.repeat(2_000)}`,
  '{"children":'.repeat(300),
  '__proto__=polluted',
  'a3.__proto__',
  'a3.constructor',
] as const;

function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.whole(0, 255));
}

function withChangedBytes(random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let left = random.whole(1, 4); left > 0; left -= 1) {
    changed[random.whole(0, changed.length - 1)] = random.whole(0, 255);
  }
  return changed;
}

function withChangedCharacter(random: Random): string {
  const at = random.whole(0, genuine.length - 1);
  const other = characters(random, random.chance(0.5) ? base64url : wild, 1);
  return `${genuine.slice(0, at)}${other}${genuine.slice(at + 1)}`;
}

function characters(random: Random, from: readonly string[], length: number): string {
  return Array.from({ length }, () => from[random.whole(0, from.length - 1)]).join('');
}
