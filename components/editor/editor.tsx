import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Overview } from '@/lib/edit/answers';
import type { AskingName } from '@/lib/edit/asking';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';
import { askingServer } from './asking-server';
import { CallForm } from './call-form';
import { CallList } from './call-list';
import { PhoneForm } from './phone-form';
import { EditorContext, type AskServer, type EditorFacts } from './editor-context';
import type { WordsByLanguage } from './editor-words';
import { EndForm } from './end-form';
import { FigureForm } from './figure-form';
import { FirstPage } from './first-page';
import { LanguageSwitch } from './language-switch';
import { MistakePage } from './mistake-page';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { ReviewFile } from './review-file';
import { RoundForm } from './round-form';
import { ServiceForm } from './service-form';
import { SentenceForm } from './sentence-form';
import { useAddress } from './use-address';
import { useAskBeforeLeaving } from './use-ask-before-leaving';
import type { Drafts } from './drafts';
import { WaitingPage } from './waiting-page';

interface Props {
  token: string;
  words: WordsByLanguage;
}

/** The clerk's page: one task at a time, each at an address of its own. */
export function Editor({ token, words: all }: Props) {
  const [language, setLanguage] = useState<string>(defaultLocale);
  const [overview, setOverview] = useState<Overview>();
  const [refused, setRefused] = useState<AnyRefusal>();
  const [name, setName] = useState<string>();
  const [drafts] = useState<Drafts>(() => new Map());
  const [callsHeard, setCallsHeard] = useState<Answer<'calls'>>();
  const hasBegunRef = useRef(false);
  useAskBeforeLeaving(drafts);
  const address = useAddress();
  const page = address.join('/');
  // A desk chosen on the list of calls is no other view.
  const view = address[0] === 'calls' ? 'calls' : page;
  const asking = useMemo(() => askingServer(token, language), [token, language]);
  const look = useCallback(
    () => asking('overview', {}).then((said) => ('refused' in said ? setRefused(said) : setOverview(said))),
    [asking],
  );
  // What waits is another list once something was recorded or confirmed.
  const ask: AskServer = useCallback(
    async (name, sent) => {
      const said = await asking(name, sent);
      if (changing.has(name)) void look();
      return said;
    },
    [asking, look],
  );
  const words = all[language];
  if (!words) throw new Error(`the page has no words in ${language}`);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void look();
  }, [look, view]);
  // What has the focus belongs to the view that goes: the heading of the next one takes it.
  useLayoutEffect(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, [view]);
  const formats = formatsIn(isLocale(language) ? language : defaultLocale);
  const facts: EditorFacts = {
    ...{ words, language, ask, setName, drafts, callsHeard, setCallsHeard, hasBegunRef },
    ...{ today: overview?.today ?? '', name: name ?? '' },
    ...{ formats, written: (day: string) => writtenDate(day, formats) },
    waiting: overview?.waiting ?? [],
    people: overview?.people ?? [],
    nameOf: ({ japanese, english }) => (language === defaultLocale ? japanese : english),
    titleOf: (id: string) => overview?.entries.find((each) => each.id === id)?.title ?? id,
  };
  return (
    <EditorContext value={facts}>
      <header className="wrap flex flex-wrap items-center justify-between gap-4 py-4">
        {page === '' ? (
          <p className="flex-1 basis-80">{words.onlyHere}</p>
        ) : (
          <a href="#" className="screen-only">
            {words.home}
          </a>
        )}
        <LanguageSwitch words={all} language={language} onChoose={setLanguage} />
      </header>
      <main className="wrap space-y-8 pb-16">
        {refused && <RefusalNotice refused={refused} />}
        {overview ? (
          <Shown key={view} address={address} overview={overview} />
        ) : (
          <h1>{refused ? words.title : words.loading}</h1>
        )}
      </main>
    </EditorContext>
  );
}

/** What is asked for that changes what the first page shows. */
const changing: ReadonlySet<AskingName> = new Set(['save', 'confirm', 'confirm-review', 'take-back']);

function Shown({
  address: [view, about = ''],
  overview,
}: {
  address: readonly string[];
  overview: Overview;
}) {
  const entries = overview.entries.filter(({ kind }) => kind !== 'guide');
  switch (view) {
    case 'round':
      return <RoundForm entries={entries} />;
    case 'calls':
      return <CallList about={about} />;
    case 'call':
      return entries.some(({ id }) => id === about) ? <CallForm id={about} /> : <CallList about="" />;
    case 'figure':
      return <FigureForm entries={entries} about={about} />;
    case 'desk':
      return <PhoneForm desks={overview.desks} about={about} />;
    case 'end':
      return <EndForm entries={entries} about={about} />;
    case 'sentence':
      return <SentenceForm entries={overview.entries} />;
    case 'service':
      return <ServiceForm desks={overview.desks} />;
    case 'mistake':
      return <MistakePage />;
    case 'review':
      return <ReviewFile />;
    case 'waiting':
      return <WaitingPage name={about} />;
    default:
      return <FirstPage overview={overview} />;
  }
}
