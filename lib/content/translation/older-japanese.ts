import { spawnSync } from 'node:child_process';
import { parseDocument } from 'yaml';
import { defaultLocale } from '../../i18n/locales';
import { markOf, sentencesOf } from './sentences';

/** The Japanese sentence of that mark as it once stood in the history of the repository below `root`; undefined where history does not have it. */
export function olderJapanese(file: string, place: string, mark: string, root: string): string | undefined {
  const path =
    file === 'messages' ? `messages/${defaultLocale}.json` : `content/${file}/${defaultLocale}.yaml`;
  for (const commit of lines(root, ['log', '--format=%H', '--', path])) {
    const text = git(root, ['show', `${commit}:./${path}`]);
    const sentence = text === undefined ? undefined : sentencesOf(parseDocument(text).toJS()).get(place);
    if (sentence !== undefined && markOf(sentence) === mark) return sentence;
  }
  return undefined;
}

function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  return status === 0 ? stdout : undefined;
}

const lines = (root: string, args: readonly string[]): string[] =>
  git(root, args)?.split('\n').filter(Boolean) ?? [];
