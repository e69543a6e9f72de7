import { childrenFacts } from '../facts/children-facts';
import type { Fact } from '../facts/fact';
import { peopleFacts } from '../facts/people-facts';
import { toldFacts } from '../facts/told-facts';
import { careFacts } from './care-facts';
import { homeFacts } from './home-facts';
import { pregnancyFacts } from './pregnancy-facts';
import { relocationFacts } from './relocation-facts';

const all = {
  ...toldFacts,
  ...peopleFacts,
  ...homeFacts,
  ...relocationFacts,
  ...pregnancyFacts,
  ...childrenFacts,
  ...careFacts,
};

export type FactName = keyof typeof all;

/** Every fact a rule may name. */
export const facts: Readonly<Record<FactName, Fact>> = all;
