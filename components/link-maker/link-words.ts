import type { Messages } from '@/lib/checker-data';
import type { Topic } from '@/lib/rules';

/** What the link maker and its flyer say in one language, with furigana notation. */
export type LinkWords = {
  readonly site: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly programmes: readonly { readonly id: string; readonly title: string }[];
  readonly desk: { readonly name: string; readonly phone: string };
  readonly say: Messages['LinkMaker'];
};
