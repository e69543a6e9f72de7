/** Checks content/ and messages/ and says what to write instead. Run: npm run check-content */
import { checkContent } from '../lib/content/check/check-content';
import { describeFault } from '../lib/content/check/fault';

const { faults, warnings } = checkContent();
for (const warning of warnings) console.log(`warning: ${describeFault(warning)}`);
for (const fault of faults) console.error(describeFault(fault));
console.log(`Content: ${faults.length} faults, ${warnings.length} warnings.`);
process.exitCode = faults.length > 0 ? 1 : 0;
