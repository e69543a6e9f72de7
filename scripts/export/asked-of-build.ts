import { readBuildOptions, type BuildOptions } from './build-options';

/** What the build was asked for; where that cannot be followed nothing is built. */
export const { preview, isIfChanged } = optionsOrExit();

// Headers are written where they are imported: whoever imports this first has those of a draft. Nobody's device keeps a draft.
if (preview) Object.assign(process.env, { SITE_DRAFT: preview, OFFLINE: 'off' });

function optionsOrExit(): BuildOptions {
  const options = readBuildOptions(process.argv.slice(2));
  if (!('advice' in options)) return options;
  console.error(options.advice);
  process.exit(2);
}
