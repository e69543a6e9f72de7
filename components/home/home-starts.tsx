import { languages } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import { TopicPictogram } from '../site/topic-pictogram';
import { usePageWords } from '../site/use-page-words';

/** One clear start for each of the people the site is made for, and one for those who would rather read. */
export function HomeStarts({ locale }: { locale: Locale }) {
  const words = usePageWords('HomeStarts');
  return (
    <ul className="min-w-0 divide-y divide-key-200 rounded-8 border border-key-200 bg-white">
      {starts(locale).map(({ who, pictogram, href }) => (
        <li
          key={who}
          className="row-card flex items-center gap-[min(0.75rem,3vw)] px-[min(0.75rem,3vw)] py-2 md:px-4 md:py-3"
        >
          <TopicPictogram topic={pictogram} />
          <div className="min-w-0 grow">
            <a className="font-bold" href={href}>
              {words(`${who}.title`)}
            </a>
            <p className="hidden text-small md:block">{words(`${who}.text`)}</p>
          </div>
          <Arrow />
        </li>
      ))}
    </ul>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 text-key-900">
      <path d="M9 5l7 7l-7 7" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}

function starts(locale: Locale) {
  const { easier } = languages[locale];
  const check = (topics: string) => `/${locale}/check/#topics=${topics}`;
  return [
    { who: 'movers', pictogram: 'moving', href: check('moving,home,work') },
    { who: 'families', pictogram: 'children', href: check('children,pregnancy') },
    // Where there is an easier language, this start leads to it: it has the same start.
    { who: 'foreign', pictogram: 'foreign', href: easier ? `/${easier}/` : check('foreign') },
    { who: 'desk', pictogram: 'desk', href: `/${locale}/desk/` },
  ] as const;
}
