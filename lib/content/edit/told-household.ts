import { join } from 'node:path';
import { parseDate, type PlainDate } from '../../dates';
import { journey, type Journey } from '../../questions/journey';
import { scopes, type Catalogue, type Scope } from '../../rules';
import { encodeAnswers } from '../../share/answers-text';
import { broughtAnswers } from '../../share/brought-answers';
import { contentRoot, loadCatalogue } from '../load';

/** Answers that somebody brought, read again by the rules of today. */
export type ToldHousehold = {
  readonly day: PlainDate;
  /** The same answers as they stand in a link of today. */
  readonly answers: string;
  readonly topics: readonly Scope[];
  readonly way: Journey;
  readonly catalogue: Catalogue;
};

/** What the answers in a text come to on a day; undefined where the text carries none that can be read. Nothing of it is run. */
export function toldHousehold(text: string, on: string, root: string): ToldHousehold | undefined {
  const day = parseDate(on);
  const start = text.search(/a\d+\.[\w-]/);
  if (!day || start < 0) return undefined;
  const brought = broughtAnswers(text.slice(start), day, scopes);
  if ('problem' in brought) return undefined;
  const catalogue = loadCatalogue(join(root, contentRoot));
  return {
    day,
    answers: encodeAnswers(brought),
    topics: brought.topics,
    way: journey(brought, day, catalogue),
    catalogue,
  };
}
