/** Writes the command `assess` into one file. Run: node scripts/assess/bundle.mjs ROOT FILE */
import { rolldown } from 'rolldown';

const [cwd = '.', file = ''] = process.argv.slice(2);
const bundle = await rolldown({
  cwd,
  input: 'scripts/assess.ts',
  platform: 'node',
  resolve: { alias: { '@': cwd } },
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
