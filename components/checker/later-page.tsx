import type { PageName } from '@/lib/visit/fragment';
import { useLater } from '../assessment/later-context';
import type { Fetched } from '../assessment/use-fetched';
import type { LaterScript } from './later-script';
import { StillToCome } from './still-to-come';

interface Props {
  name: PageName;
  script: Fetched<LaterScript>;
}

/** A page of the second script, once that has arrived, and with it, where the page speaks of programmes, the words for them. */
export function LaterPage({ name, script }: Props) {
  const later = useLater();
  const Page = script.data?.pages[name];
  if (Page && (later.data || speakOfAnswers.has(name))) return <Page />;
  return <StillToCome {...(Page ? later : script)} />;
}

const speakOfAnswers: ReadonlySet<PageName> = new Set(['check-answers', 'keep', 'open']);
