import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIn, type Git } from './git';

/** A file with its whole text, as it is to be committed. */
export type NewText = { readonly file: string; readonly after: string };

/** A change that waits for a second person: the name of its branch, and the message of its commit. */
export type Waiting = { readonly name: string; readonly message: string };

/** The mark of a file that is still to be. */
const notThere = 'new';

const waitingRefs = 'refs/heads/edit/';

/** The mark of a file as it was last committed, or that there is none yet; undefined where it has been changed since, so that a change of somebody else is never overwritten. */
export function committedMark(file: string, root: string): string | undefined {
  const git = gitIn(root);
  if (git(['status', '--porcelain', '--', file]) !== '') return undefined;
  return git(['ls-tree', '--format=%(objectname)', 'HEAD', '--', file]) || notThere;
}

/** Commits texts on a branch of its own, which nothing publishes and no file in the folder shows yet. Gives the name of the branch. */
export function commitAside(texts: readonly NewText[], message: string, by: string, root: string): string {
  const git = gitIn(root);
  const commit = commitOf(git, { texts, message, by, parents: ['HEAD'] });
  const name = commit.slice(0, 12);
  git(['update-ref', `${waitingRefs}${name}`, commit, '']);
  return name;
}

/** Commits texts on the branch that is published, with the waiting commit as the other parent, and writes the files. The waiting branch goes. */
export function commitConfirmed(
  name: string,
  texts: readonly NewText[],
  message: string,
  by: string,
  root: string,
): string {
  const git = gitIn(root);
  const commit = commitOf(git, { texts, message, by, parents: ['HEAD', `${waitingRefs}${name}`] });
  // Refuses where a file was changed meanwhile, and writes nothing then.
  git(['merge', '--ff-only', '--quiet', commit]);
  git(['update-ref', '-d', `${waitingRefs}${name}`]);
  return commit;
}

/** Every change that waits, the oldest first. */
export function waitingChanges(root: string): Waiting[] {
  const list = gitIn(root)(['for-each-ref', '--sort=committerdate', '--format=%(refname)', waitingRefs]);
  return list
    .split('\n')
    .filter(Boolean)
    .map((ref) => ({
      name: ref.slice(waitingRefs.length),
      message: gitIn(root)(['log', '-1', '--format=%B', ref]),
    }));
}

/** Takes a waiting change back; its commit stays under refs/taken-back/, so that nothing is lost. */
export function takeBack(name: string, root: string): void {
  const git = gitIn(root);
  git(['update-ref', `refs/taken-back/${name}`, `${waitingRefs}${name}`]);
  git(['update-ref', '-d', `${waitingRefs}${name}`]);
}

/** What was changed by hand and never committed: nobody has confirmed it. */
export function uncommitted(root: string): string[] {
  return gitIn(root)(['status', '--porcelain', '--', 'content', 'messages']).split('\n').filter(Boolean);
}

type NewCommit = {
  readonly texts: readonly NewText[];
  readonly message: string;
  readonly by: string;
  readonly parents: readonly string[];
};

/** A commit that differs from the last one in these texts alone, made beside the folder and its index. */
function commitOf(git: Git, { texts, message, by, parents }: NewCommit): string {
  const folder = mkdtempSync(join(tmpdir(), 'edit-index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index'), ...asPerson(by) };
  try {
    git(['read-tree', 'HEAD'], { env });
    const prefix = git(['rev-parse', '--show-prefix']);
    for (const { file, after } of texts) {
      const path = `${prefix}${file}`;
      const blob = git(['hash-object', '-w', `--path=${file}`, '--stdin'], { input: after });
      git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
    }
    const tree = git(['write-tree'], { env });
    const from = parents.flatMap((each) => ['-p', each]);
    return git(['commit-tree', tree, ...from, '-F', '-'], { input: message, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whoever is at the page, whose computer need not know a name. */
function asPerson(name: string): Readonly<Record<string, string>> {
  const email = 'editor@localhost';
  return {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email },
  };
}
