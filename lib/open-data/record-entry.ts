import type { PlainDate } from '../dates';
import type { Audience, Kind, Topic } from '../rules';
import type { Desk } from '../words/content-words';

/** One programme or service as the national column sets see it: Japanese texts without furigana, days, codes of ours. */
export type RecordEntry = {
  readonly id: string;
  /** The ten digits of `content/open-data-ids.yaml`. */
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly benefit: string;
  readonly conditions: readonly EntryCondition[];
  /** What stands after conditions that a limit cuts short. */
  readonly more: string;
  readonly steps: readonly string[];
  readonly papers: readonly string[];
  readonly topics: readonly Topic[];
  readonly audiences: readonly Audience[];
  readonly kind: Kind;
  readonly keywords: readonly string[];
  /** In which part of the year the city takes applications, and what is known of that today. */
  readonly intake: string;
  readonly availability: string;
  /** The days of this fiscal year's intake, where a dated word covers today. */
  readonly applyFrom: PlainDate | undefined;
  readonly applyUntil: PlainDate | undefined;
  readonly maxYen: number | undefined;
  readonly mayRunOut: boolean;
  /** Pages of the city, the prefecture and the state that it rests on. */
  readonly references: readonly Reference[];
  /** Other programmes of this site; none while nobody knows the site's address. */
  readonly related: readonly Reference[];
  readonly desks: readonly Desk[];
  readonly contact: string;
  readonly checked: string;
  /** The page of this site; undefined while nobody knows the site's address. */
  readonly url: string | undefined;
};

export type Reference = { readonly title: string; readonly url: string };

/** A condition in a sentence, and what it is about. */
export type EntryCondition = { readonly text: string; readonly about: 'income' | 'family' | 'person' };
