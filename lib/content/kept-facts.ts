import { defaultLocale } from '../i18n/locales';
import { readMessages } from '../i18n/read-messages';
import type { AvailabilityEntry, Programme, Service } from '../rules';
import { loadCatalogue, loadServices } from './load';
import { loadElsewhere } from './load-elsewhere';
import { loadGuide, loadGuideIds, loadGuideWords } from './load-guides';
import { loadProgrammeWords, loadServiceWords } from './load-words';

/** What is kept true by comparing it with its sources: a programme, a service, a guide, or all that is not on this site. */
export type KeptFacts = {
  readonly kind: 'programme' | 'service' | 'guide' | 'elsewhere';
  readonly facts: { readonly id: string; readonly checked: string; readonly recheck: string };
  /** Whom to ask, the first one first. */
  readonly desks: readonly string[];
  readonly availability?: readonly AvailabilityEntry[];
  /** Read when they are asked for: most of what is kept is not on any list today. */
  readonly words: () => KeptWords;
};

/** What it is called, and what its own words say that only a desk can tell. */
type KeptWords = { readonly title: string; readonly questions: readonly string[] };

/** All of them, in the order in which they are shown. */
export function keptFacts(root: string): KeptFacts[] {
  const elsewhere = loadElsewhere(root);
  return [
    ...loadCatalogue(root).programmes.map((each) => ofProgramme(each, root)),
    ...loadServices(root).map((each) => ofService(each, root)),
    ...loadGuideIds(root).map((id) => ofGuide(id, root)),
    {
      kind: 'elsewhere',
      facts: { id: 'elsewhere', ...elsewhere },
      desks: [...new Set(elsewhere.items.flatMap((item) => item.desks))],
      words: () => ({ title: readMessages(defaultLocale).ElsewherePage?.heading ?? '', questions: [] }),
    },
  ];
}

function ofProgramme(facts: Programme, root: string): KeptFacts {
  const { desks, availability } = facts;
  const words = () => {
    const { title, confirm } = loadProgrammeWords(facts.id, defaultLocale, root);
    return { title, questions: facts.confirm.flatMap(({ id }) => confirm[id] ?? []) };
  };
  return { kind: 'programme', facts, desks, availability, words };
}

function ofService(facts: Service, root: string): KeptFacts {
  const { desks, availability } = facts;
  const words = () => {
    const { title, gaps } = loadServiceWords(facts.id, defaultLocale, root);
    return { title, questions: facts.gaps.flatMap(({ id }) => gaps[id] ?? []) };
  };
  return { kind: 'service', facts, desks, availability, words };
}

function ofGuide(id: string, root: string): KeptFacts {
  const facts = loadGuide(id, root);
  const all = facts.sections.flatMap((section) => section.items);
  const words = () => {
    const { title, items } = loadGuideWords(id, defaultLocale, root);
    return { title, questions: all.flatMap((item) => (item.gap ? (items[item.id] ?? []) : [])) };
  };
  return { kind: 'guide', facts, desks: [...new Set(all.flatMap((item) => item.desks))], words };
}
