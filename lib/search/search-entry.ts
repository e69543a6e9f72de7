import type { Audience, Availability, Kind, Topic } from '../rules';
import type { OtherKind } from './search-id';

/** One programme, service, guide, desk or thing of others as the search knows it: how it is chosen, and the texts in which words are looked for. */
export interface SearchEntry {
  readonly id: string;
  readonly topic: readonly Topic[];
  readonly audience: readonly Audience[];
  /** None of what nobody applies for here. */
  readonly availability: readonly Availability['state'][];
  readonly kind: readonly [Kind | OtherKind];
  readonly title: string;
  /** Other names, as people say them. */
  readonly words: string;
  /** How title and summary are read, in hiragana. */
  readonly reading: string;
  readonly summary: string;
  /** For whom it is. */
  readonly who: string;
  /** Names in the site's other languages. */
  readonly other: string;
  /** What else is told of a guide or of what is not on this site. */
  readonly body: string;
  /** What people type in an emergency, where its numbers stand first on the page. */
  readonly urgent?: readonly string[];
}

/** What a browser needs to search in one language. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  readonly synonyms: readonly (readonly string[])[];
  /** Letters of the language that count as others. */
  readonly letters: Readonly<Record<string, string>>;
  /** Words that hold its sentences together and say nothing by themselves. */
  readonly linking: readonly string[];
  /** What it writes onto the end of words and nobody searches for. */
  readonly endings?: readonly string[];
}
