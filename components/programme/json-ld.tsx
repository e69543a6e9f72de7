import { withoutRuby } from '@/lib/i18n/ruby';
import { governmentService } from '@/lib/open-data/json-ld';
import type { PageFacts } from './page-facts';

/** The page's programme or service for search engines: data that no browser runs. */
export function JsonLd({ facts: { words, desks } }: { facts: PageFacts }) {
  const html = governmentService(withoutRuby(words.title), desks[0]?.phone);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
