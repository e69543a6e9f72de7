import { say } from '../../command-words/say';
import { contentFileOf, type ContentFile, type ContentPath, type ContentTexts } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf } from '../check/values';
import { doubtAt } from './doubt';

type Name = {
  readonly file: ContentFile;
  readonly path: ContentPath;
  readonly id: string;
  readonly name: string;
};

/** Desks, places, programmes and services that one language calls by one name. */
export function sameNames(texts: ContentTexts): Fault[] {
  const names = [...texts].flatMap(([name, text]) => namesIn(name, text));
  const first = new Map<string, string>();
  return names.flatMap(({ file, path, id, name }) => {
    const place = `${listOf(file.name)} ${path[0]} ${name}`;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, id);
      return [];
    }
    const message = say('Write the name of {id} itself: {other} is called {name} too.', { id, name, other });
    return [doubtAt(file, path, message)];
  });
}

/** What programmes and services are called in Japanese, by their ids. */
export function titlesOf(texts: ContentTexts): { readonly id: string; readonly title: string }[] {
  return [...texts]
    .filter(([name]) => /^content\/(programmes|services)\/.*\/ja\.yaml$/.test(name))
    .flatMap(([name, text]) => namesIn(name, text))
    .map(({ id, name }) => ({ id, title: name }));
}

/** `content/desks/ja.yaml` and all titles of one language are each a list of names. */
const listOf = (file: string): string =>
  file.replace(/^content\/(programmes|services|guides)\/[^/]+\//, 'content/');

function namesIn(name: string, text: string): Name[] {
  const [, folder, id] = /^content\/(\w+)\/(?:([\w-]+)\/)?[a-zA-Z-]+\.yaml$/.exec(name) ?? [];
  if (folder === undefined || !(folder in placesOfNames)) return [];
  if (id !== undefined && !text.startsWith('title:') && !text.includes('\ntitle:')) return [];
  const file = contentFileOf(name, text);
  const { title, ...words } = fieldsOf(file.data);
  if (id !== undefined) return typeof title === 'string' ? [{ file, path: ['title'], id, name: title }] : [];
  const [list = '', key] = placesOfNames[folder] ?? [];
  return Object.entries(fieldsOf(words[list])).flatMap(([each, said]) => {
    const called = key === undefined ? said : fieldsOf(said)[key];
    const path = [list, each, ...(key === undefined ? [] : [key])];
    return typeof called === 'string' ? [{ file, path, id: each, name: called }] : [];
  });
}

/** In which list of a file names stand, and by which key of its items. */
const placesOfNames: Readonly<Record<string, readonly string[]>> = {
  programmes: [],
  services: [],
  guides: [],
  desks: ['desks', 'name'],
  places: ['places'],
  elsewhere: ['titles'],
};
