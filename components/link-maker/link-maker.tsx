'use client';

import { useState, useSyncExternalStore } from 'react';
import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales';
import type { Topic } from '@/lib/rules';
import { RubyText } from '../site/ruby-text';
import { siteRoot } from '../site/site-root';
import { AddressField } from './address-field';
import { Flyer, type FlyerPaper } from './flyer';
import type { LinkWords } from './link-words';
import { OptionGroup } from './option-group';
import { pathOf, type StartPage } from './start-page';
import { StartPageField } from './start-page-field';

interface Props {
  locale: Locale;
  topics: readonly Topic[];
  words: Readonly<Record<Locale, LinkWords>>;
}

/** Makes an address, its QR code and a flyer from a language, a first page and topics. Everything happens here, nothing is sent. */
export function LinkMaker({ locale, topics, words }: Props) {
  const { say, topics: topicNames, programmes } = words[locale];
  const [language, setLanguage] = useState<Locale>(locale);
  const [start, setStart] = useState<StartPage>('check');
  const [chosen, setChosen] = useState<readonly Topic[]>([]);
  const [paper, setPaper] = useState<FlyerPaper>('a4');
  const root = useSyncExternalStore(
    () => () => {},
    () => siteRoot('../../..'),
    () => '',
  );
  const address = `${root}${pathOf(language, start, chosen)}`;
  return (
    <div className="grid grid-cols-1 gap-10 md:grid-cols-2 print:block">
      <div className="screen-only space-y-6">
        <OptionGroup
          type="radio"
          name="language"
          legend={say.language}
          options={locales.map((each) => ({ code: each, label: words[each].language.name }))}
          chosen={[language]}
          onChoose={setLanguage}
        />
        <StartPageField say={say} programmes={programmes} start={start} onChoose={setStart} />
        {start === 'check' && (
          <OptionGroup
            type="checkbox"
            name="topics"
            legend={say.topics}
            hint={say.topicsHint}
            options={topics.map((topic) => ({ code: topic, label: topicNames[topic] }))}
            chosen={chosen}
            onChoose={(topic) =>
              setChosen(topics.filter((each) => chosen.includes(each) !== (each === topic)))
            }
          />
        )}
        <AddressField address={address} say={say} />
      </div>
      <div>
        <div className="screen-only space-y-6">
          <OptionGroup
            type="radio"
            name="paper"
            legend={say.paper}
            options={papers}
            chosen={[paper]}
            onChoose={setPaper}
          />
          <button type="button" className="button button-quiet" onClick={() => window.print()}>
            <RubyText text={say.print} />
          </button>
          <h2>
            <RubyText text={say.preview} />
          </h2>
        </div>
        <Flyer
          paper={paper}
          address={address}
          start={start}
          topics={chosen}
          words={language === defaultLocale ? undefined : words[language]}
          japanese={words[defaultLocale]}
        />
      </div>
    </div>
  );
}

const papers: readonly { code: FlyerPaper; label: string }[] = [
  { code: 'a4', label: 'A4' },
  { code: 'a6', label: 'A6' },
];
