import type { Locale } from '@/lib/i18n/locales';
import type { Topic } from '@/lib/rules';
import { TopicLinks } from '../site/topic-links';
import { usePageWords } from '../site/use-page-words';

/** The way to the programmes for those who would rather read than answer. */
export function HomeTopics({ locale, topics }: { locale: Locale; topics: readonly Topic[] }) {
  const words = usePageWords('HomeTopics');
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words('heading')}</h2>
      <p className="mt-2">{words('text')}</p>
      <div className="mt-4">
        <TopicLinks locale={locale} topics={topics} />
      </div>
      <p className="mt-2">
        <a className="row-link" href={`/${locale}/programmes/`}>
          {words('list')}
        </a>
      </p>
      <p>
        <a className="row-link" href={`/${locale}/not-on-this-site/`}>
          <span>{words('elsewhere')}</span>
        </a>
      </p>
    </section>
  );
}
