import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { copyOfTree, dropCopy } from './tree';
import type { RunAnswer, AskedRun } from './vitest-messages';

/** A copy of the project with a vitest that stays ready. */
export type Runner = {
  /** The answer of a run, or `timeout` when it took longer than this many seconds. */
  readonly run: (asked: AskedRun, limit: number) => Promise<RunAnswer | 'timeout'>;
  readonly close: () => void;
};

/** Starts a runner in a fresh copy. After a timeout its process is ended and the next run starts another one in the same copy. */
export function startRunner(): Runner {
  const copy = copyOfTree();
  let child: Promise<ChildProcess> | undefined;
  const end = async () => {
    const started = await child;
    child = undefined;
    // The tests run in a process of their own below this one; both are of one group.
    if (started?.pid) process.kill(-started.pid, 'SIGKILL');
  };
  return {
    run: async (asked, limit) => {
      child ??= startProcess(copy);
      const running = await child;
      const answer = answerOf(running, limit);
      running.send(asked);
      const said = await answer;
      if (said === 'timeout') await end();
      else if (!running.connected) child = undefined;
      return said;
    },
    close: () => void end().then(() => dropCopy(copy)),
  };
}

async function startProcess(copy: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('vitest-process.ts', import.meta.url));
  const child = fork(script, {
    cwd: copy,
    detached: true,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = await answerOf(child, secondsToStart);
  if (ready === 'timeout')
    throw new Error(`vitest did not start within ${secondsToStart} seconds in ${copy}`);
  return child;
}

const secondsToStart = 120;

/** The next message of the process; a process that ends by itself fails the tests it was running. */
function answerOf(child: ChildProcess, limit: number): Promise<RunAnswer | 'timeout'> {
  return new Promise((resolve) => {
    const settle = (answer: RunAnswer | 'timeout') => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(answer);
    };
    const timer = setTimeout(() => settle('timeout'), limit * 1000);
    child.on('message', (answer: RunAnswer) => settle(answer));
    child.on('exit', () => settle({ failed: 'the process ended', seconds: {} }));
  });
}
