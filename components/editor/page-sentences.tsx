import type { PageChange } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { languageName } from '@/lib/edit/language-name';
import { formatsIn } from '@/lib/i18n/languages';
import { useEditor } from './editor-context';

/** The sentences that pages no longer say and those that they say instead: today and on the day of the change, in Japanese first. */
export function PageSentences({ pages }: { pages: readonly PageChange[] }) {
  const { words, today, written } = useEditor();
  const days = [...new Set(pages.map(({ day }) => day))];
  return (
    <section className="space-y-4">
      <h3>{words.preview.pages}</h3>
      {days.length === 0 && <p>{words.preview.pagesNone}</p>}
      {days.map((day) => (
        <section key={day} className="space-y-3">
          <h4>{filled(day === today ? words.preview.today : words.preview.onDay, { day: written(day) })}</h4>
          {byPath(pages.filter((page) => page.day === day)).map((group) => (
            <OnePage key={group[0].path} pages={group} />
          ))}
        </section>
      ))}
    </section>
  );
}

type Group = readonly [PageChange, ...PageChange[]];

function OnePage({ pages }: { pages: Group }) {
  const { words, language } = useEditor();
  const [first, ...others] = pages;
  return (
    <div className="panel space-y-2">
      <p lang="ja" className="font-bold">
        {first.title}
      </p>
      <Sentences page={first} />
      {others.length > 0 && (
        <details>
          <summary>{filled(words.preview.languages, { count: String(pages.length) })}</summary>
          {others.map((page) => (
            <div key={page.locale} className="mt-3 border-t border-solid-gray-300 pt-3">
              <p className="text-small font-bold">{languageName(page.locale, language)}</p>
              <Sentences page={page} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function Sentences({ page: { locale, gone, come } }: { page: PageChange }) {
  const { words } = useEditor();
  const sides = [
    { heading: words.preview.gone, texts: gone },
    { heading: words.preview.come, texts: come },
  ].filter(({ texts }) => texts.length > 0);
  return (
    <dl className="space-y-2">
      {sides.map(({ heading, texts }) => (
        <div key={heading}>
          <dt className="text-small font-bold">{heading}</dt>
          {texts.map((text) => (
            <dd key={text} lang={formatsIn(locale).htmlLang}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function byPath(pages: readonly PageChange[]): Group[] {
  const paths = [...new Set(pages.map(({ path }) => path))];
  return paths.flatMap((path): Group[] => {
    const [first, ...others] = pages.filter((page) => page.path === path);
    return first ? [[first, ...others]] : [];
  });
}
