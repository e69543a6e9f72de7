import '../../list.css';
import { Finder } from '@/components/finder/finder';
import type { FinderProps } from '@/components/finder/finder-props';
import { Island } from '@/components/site/island';
import { ProgrammeList } from '@/components/finder/programme-list';
import { compiledNamespaces } from '@/lib/content/compiled-messages';
import { loadDesks } from '@/lib/content/load';
import { searchData, searchDataUrl } from '@/lib/content/search-data';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import { codesIn } from '@/lib/search/codes-in';
import { buildDay } from '../../build-day';
import { SiteFrame } from '../frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';
import { listedProgrammes, moreLists } from './listed-programmes';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'ProgrammesPage');

export default async function ProgrammesPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <SiteFrame locale={locale} path="programmes/" trail={await pageTrail(locale, 'ProgrammesPage')}>
      <ProgrammeList locale={locale} programmes={listedProgrammes(locale)} more={moreLists(locale)}>
        <Island name="finder" props={finderProps(locale)}>
          <Finder
            locale={locale}
            codes={codesIn(searchData(locale, buildDay).entries)}
            desk={loadDesks(locale).promotion}
          />
        </Island>
      </ProgrammeList>
    </SiteFrame>
  );
}

function finderProps(locale: Locale): FinderProps {
  const { found = '', failed = '' } = compiledNamespaces(locale, (name) => name === 'Finder').Finder ?? {};
  return {
    intlTag: formatsIn(locale).intlTag,
    dataUrl: searchDataUrl(locale, buildDay),
    sentences: { Finder: { found, failed } },
  };
}
