/** Checks content/ and messages/ and says what to write instead. Run: npm run check-content (-- --warnings) */
import { dayInJapan } from '@/lib/dates';
import { openDataDefects } from '@/lib/content/open-data';
import { locales } from '@/lib/i18n/locales';
import { checkContent } from '../lib/content/check/all-content';
import { describeFault, type Fault } from '../lib/content/check/fault';
import { printableLines } from './printable';

const { faults, missing, stale, warnings } = checkContent();
for (const warning of process.argv.includes('--warnings') ? warnings : [])
  console.log(describeFault(warning));
for (const fault of faults) console.error(printableLines(describeFault(fault)));
// Content with faults cannot be read, let alone published.
const defects = faults.length > 0 ? [] : openDataDefects({ day: dayInJapan(new Date()), origin: undefined });
for (const defect of defects) console.error(`Open data: ${defect}`);
console.log(`${faults.length} faults, ${stale.length} stale sentences, ${missing.length} missing ones.`);
for (const locale of locales) {
  const [lacking, old] = [missing, stale].map((all) => all.filter((fault) => isIn(locale, fault)).length);
  if (lacking || old)
    console.log(`${locale}: ${lacking} missing, ${old} stale. npm run translated -- ${locale} lists them.`);
}
console.log(`${warnings.length} texts might be easier: npm run check-content -- --warnings lists them.`);
process.exitCode = faults.length + defects.length > 0 ? 1 : 0;

function isIn(locale: string, { file }: Fault): boolean {
  return file.endsWith(`/${locale}.yaml`) || file.endsWith(`/${locale}.json`);
}
