import { programmeEntry, serviceEntry, type EntrySentences, type Surroundings } from '../open-data/entries';
import type { RecordEntry } from '../open-data/record-entry';
import { speaker } from '../words/speaker';
import { compiledNamespaces } from './compiled-messages';
import {
  loadDesks,
  loadOpenDataIds,
  loadProgramme,
  loadProgrammeIds,
  loadServiceIds,
  loadServices,
  loadSources,
} from './load';
import { loadProgrammeWords, loadSearchWords, loadServiceWords } from './load-words';
import { formatsIn } from '../i18n/languages';
import { defaultLocale } from '../i18n/locales';

/** Every programme, then every service, as the national column sets see it. */
export function loadEntries({ day, origin }: Pick<Surroundings, 'day' | 'origin'>): readonly RecordEntry[] {
  const programmes = loadProgrammeIds().map((id) => ({
    programme: loadProgramme(id),
    words: loadProgrammeWords(id, defaultLocale),
  }));
  const around: Surroundings = {
    ...{ day, origin },
    numbers: loadOpenDataIds(),
    sources: loadSources(),
    desks: loadDesks(defaultLocale),
    titles: Object.fromEntries(programmes.map(({ programme, words }) => [programme.id, words.title])),
    keywords: (id) =>
      loadSearchWords(loadServiceIds().includes(id) ? 'services' : 'programmes', id, defaultLocale),
    say: japanese(),
  };
  return [
    ...programmes.map(({ programme, words }) => programmeEntry(programme, words, around)),
    ...loadServices().map((service) =>
      serviceEntry(service, loadServiceWords(service.id, defaultLocale), around),
    ),
  ];
}

const namespaces = [
  'Alternatives',
  'AssessCommand',
  'AvailabilityLabel',
  'AvailabilityLegend',
  'IntakeYear',
  'OpenDataSets',
];

function japanese(): Surroundings['say'] {
  // The content check has read the Japanese file, whose keys are the type.
  const sentences = compiledNamespaces(defaultLocale, (name) => namespaces.includes(name)) as EntrySentences;
  return speaker(sentences, formatsIn(defaultLocale).intlTag);
}
