/** Lists the licence of every package of the lock. Run: npm run --silent licences */
import { readFileSync } from 'node:fs';
import { licenceLines, licencesIn } from './licences/package-licences';

const licences = licencesIn(readFileSync('package-lock.json', 'utf8'));
console.log(licenceLines(licences).join('\n'));
process.exitCode = licences.every(({ licence }) => licence !== undefined) ? 0 : 1;
