import { spawnSync } from 'node:child_process';

/** Git in a repository, without a shell: what is handed over is one word each, whatever stands in it. */
export type Git = (args: readonly string[], options?: GitOptions) => string;

type GitOptions = { readonly input?: string; readonly env?: Readonly<Record<string, string>> };

/** Git in the repository that holds `root`; throws with what git says where it refuses. */
export function gitIn(root: string): Git {
  return (args, { input, env } = {}) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...args], {
      ...{ cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, input },
      env: { ...process.env, ...env },
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim() || stdout.trim()}`);
    return stdout.trimEnd();
  };
}
