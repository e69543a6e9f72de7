import type { SearchData } from '@/lib/search/search-entry';
import { fetchFile } from '../site/fetch-file';
import { giveUp } from '../site/give-up';
import { begin, broke, island } from '../site/begin';
import { matching } from '@/lib/search/matching';
import { searchIn } from '@/lib/search/search';
import { fragmentFrom, isEmpty, stateFrom } from '@/lib/search/state';
import { speaker } from '@/lib/words/speaker';
import { keepForOffline } from '../site/keep-for-offline';
import type { FinderProps } from './finder-props';
import { readFilters, writeForm } from './filters';
import { announce, hideForm, showAll, showFound } from './found';
import { part } from './part';
import * as parts from './part-ids';

// The script of the list of programmes. Nothing that is typed leaves the page: it goes into the list and into the end of the address, which no server sees.
const place = document.querySelector<HTMLElement>(island);
// The page and this script come from the same build.
if (place) start(JSON.parse(place.dataset.props ?? '{}') as FinderProps, place).catch(broke);
keepForOffline();

async function start(props: FinderProps, finder: HTMLElement): Promise<void> {
  const form = part(parts.form);
  form.addEventListener('submit', (event) => event.preventDefault());
  begin();
  restore();
  focusIfNamed();
  const data = await fetched(props.dataUrl);
  // What a proxy or an older release hands out in its place is no list.
  if (!Array.isArray(data?.entries)) return fail(props);
  const find = finderFor(data, props);
  for (const event of ['input', 'change']) form.addEventListener(event, () => keepAnd(find));
  form.addEventListener('submit', () => part(parts.heading).focus());
  part(parts.clear).addEventListener('click', () => {
    writeForm(stateFrom(''));
    keepAnd(find);
    part(parts.words).focus();
  });
  window.addEventListener('hashchange', () => {
    if (restore()) find();
  });
  find();
  finder.dataset.awake = '';
}

/** The address that names the field leads into it, also where the browser itself only scrolls there. */
function focusIfNamed(): void {
  if (window.location.hash === `#${parts.words}`) part(parts.words).focus();
}

/** Puts what the address says into the form; an address that only names a place on the page says nothing. */
function restore(): boolean {
  const state = stateFrom(window.location.hash);
  if (!isEmpty(state)) {
    writeForm(state);
    keepInLanguages(window.location.hash);
  }
  return !isEmpty(state);
}

function keepAnd(find: () => void): void {
  const { pathname, search } = window.location;
  const fragment = fragmentFrom(readFilters());
  window.history.replaceState(window.history.state, '', fragment || pathname + search);
  keepInLanguages(fragment);
  find();
}

/** A change of language keeps the words and filters. */
function keepInLanguages(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[lang]')) link.hash = fragment;
}

/** Shows what fits the form, once: whoever leaves the field for a result must find it in its place. The index is made when something is typed for the first time. */
function finderFor(data: SearchData, { intlTag, sentences }: FinderProps): () => void {
  const say = speaker(sentences, intlTag);
  let search: ReturnType<typeof searchIn> | undefined;
  let shown: string | undefined;
  return () => {
    const state = readFilters();
    const wanted = fragmentFrom(state);
    if (wanted === shown) return;
    shown = wanted;
    if (isEmpty(state)) return showAll();
    const ids = matching(data.entries, state, (typed) => (search ??= searchIn(data))(typed));
    showFound(ids);
    announce(say('Finder', 'found', { count: ids.length }));
  };
}

function fetched(url: string): Promise<SearchData | undefined> {
  return new Promise((resolve) => {
    giveUp(fetchFile<SearchData>(url), resolve, () => resolve(undefined));
  });
}

function fail({ intlTag, sentences }: FinderProps): void {
  hideForm();
  announce(speaker(sentences, intlTag)('Finder', 'failed'));
}
