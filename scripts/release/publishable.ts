import { say } from '@/lib/command-words/say';
import { gitIn, type Git } from '../edit/git';
import { isSamePerson } from '../edit/same-person';

/** The commit that is published; throws where there is no git, where something was changed and not recorded, and where nobody has confirmed a change. */
export function commitToPublish(root: string): string {
  expectRecorded(root);
  const git = gitHere(root);
  const unconfirmed = unconfirmedIn(git).at(-1);
  if (unconfirmed) throw new Error(say(waits, unconfirmed));
  return git(['rev-parse', '--short=8', 'HEAD']);
}

/** Throws where something was changed here and not recorded. Whether everything is confirmed the server may know better. */
export function expectRecorded(root: string): void {
  const git = gitHere(root);
  const changed = git(['status', '--porcelain', '--', ...published])
    .split('\n')
    .filter(Boolean);
  if (changed.length > 0) {
    const files = changed.map((line) => line.slice(3)).join(', ');
    throw new Error(
      say('These files were changed and not recorded: {files}. Record them or put them back, then publish.', {
        files,
      }),
    );
  }
}

/** The commit that stands here, whatever is changed beside it: a draft is to be looked at. */
export function commitOfDraft(root: string): string {
  return gitHere(root)(['rev-parse', '--short=8', 'HEAD']);
}

/** Takes what others have published, where nothing here has gone another way; says whether the packages have to be installed anew. */
export function pullForward(root: string): { readonly hasNewPackages: boolean } {
  const git = gitHere(root);
  const lock = () => git(['rev-parse', 'HEAD:./package-lock.json']);
  const before = lock();
  try {
    git(['pull', '--ff-only', '--quiet']);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(
      say('What is here and what is on the server cannot be brought together: {said}', { said }),
    );
  }
  return { hasNewPackages: lock() !== before };
}

const waits =
  'Nobody has confirmed this change yet: {subject} ({by}). Another person looks at it on the page that npm run edit opens.';

/** What the site is made of. */
const published = ['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts', 'package.json'];

function gitHere(root: string): Git {
  const git = gitIn(root);
  try {
    git(['rev-parse', '--verify', 'HEAD']);
    return git;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(
      isMissing
        ? say('Git is missing: install it from {address}, then try again.', {
            address: 'https://git-scm.com',
          })
        : say('Here is no repository with its history: publish from a copy that git clone has made.'),
    );
  }
}

/** Changes of the clerk's page that stand on this branch without the yes of a second person, the newest first. */
function unconfirmedIn(git: Git): { readonly subject: string; readonly by: string }[] {
  const commits = git(['log', '--grep=^Edited-by: ', '--format=%H%x1f%P%x1f%s%x1f%b%x1e'])
    .split('\x1e')
    .map((text) => text.trim().split('\x1f'))
    .filter(([hash]) => hash)
    .map(([hash = '', parents = '', subject = '', body = '']) => ({
      ...{ hash, parents: parents.split(' '), subject },
      by: saidIn(body, 'Edited-by'),
      confirmedBy: saidIn(body, 'Confirmed-by').replace(/ \d{4}-\d\d-\d\d$/, ''),
    }));
  const yes = commits.filter(({ by, confirmedBy }) => confirmedBy !== '' && !isSamePerson(by, confirmedBy));
  const confirmed = new Set(yes.flatMap(({ hash, parents }) => [hash, ...parents.slice(1)]));
  const isTakenBack = takenBackIn(git);
  return commits
    .filter(({ hash }) => !confirmed.has(hash) && !isTakenBack(hash))
    .map(({ subject, by }) => ({ subject, by }));
}

/** Whether a change was taken back with git revert, and that not taken back again. */
function takenBackIn(git: Git): (hash: string) => boolean {
  const reverts = git(['log', '--grep=^This reverts commit ', '--format=%H%x1f%b%x1e'])
    .split('\x1e')
    .map((text) => text.trim().split('\x1f'))
    .map(([by = '', body = '']) => ({ by, of: /^This reverts commit (\w+)/m.exec(body)?.[1] }));
  const isTakenBack = (hash: string): boolean =>
    reverts.some(({ by, of }) => of === hash && !isTakenBack(by));
  return isTakenBack;
}

const saidIn = (body: string, key: string): string =>
  new RegExp(`^${key}: (.*)$`, 'm').exec(body)?.[1]?.trim() ?? '';
