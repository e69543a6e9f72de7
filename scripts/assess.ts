/** Assesses households described in YAML or JSON. Run: npm run --silent assess -- --help */
import { assessCommand } from './assess/assess-command';

process.exitCode = await assessCommand(process.argv.slice(2), process);
