/** Runs every proof of the project and sums what passed and failed. Run: npm run validate; npm test installs first. */
import { presentBrowser, ensureBrowser } from './setup/browser';
import { ensureFonts, ensurePaperReaders } from './setup/paper';
import { columns, type ValidationStep } from './validate/validation-steps';

const isInstalling = process.argv.includes('--install');
if (isInstalling) {
  ensureFonts();
  ensurePaperReaders();
}
const browser = isInstalling ? await ensureBrowser() : presentBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;

const total = { passed: 0, failed: 0 };
await Promise.all(
  columns.map(async (column) => {
    for (const step of column) await take(step);
  }),
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Takes a step and sums it up; as others run at the same time, what it says is shown whole when it has ended. */
async function take({ name, run }: ValidationStep): Promise<void> {
  console.log(`${name} …`);
  const said: string[] = [];
  const { passed, failed } = await run(said);
  console.log(`\n── ${name}\n${said.join('')}`.trimEnd());
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
