/** Runs every proof of the project and sums what passed and failed. Run: npm run validate; npm test installs first. */
import { presentBrowser, ensureBrowser, ensureFonts } from './setup/browser';
import { steps } from './validate/steps';

const isInstalling = process.argv.includes('--install');
if (isInstalling) ensureFonts();
const browser = isInstalling ? await ensureBrowser() : presentBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;

const total = { passed: 0, failed: 0 };
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
