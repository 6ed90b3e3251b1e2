import { existsSync } from 'node:fs';
import { showSteps } from '../src/publish/command/steps.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { startBrowser } from '../tests/support/browser.ts';
import { deeds, measureAnswers } from '../tests/support/interaction.ts';
import { serve } from '../tests/support/serve.ts';

// npm run interaction [-- /bilag/2/]: how long the publication in dist/ takes to answer a reader, on a processor as slow
// as a phone's: until the next picture, and as work of the page's own thread. Not a test, as speed depends on the
// machine of the moment; the work does so least.

/** What feels like an answer at once, in milliseconds. */
const atOnce = 100;

const [wanted = '/'] = process.argv.slice(2);
await restorePublished(process.cwd(), 'dist');
if (!existsSync('dist')) {
  console.error('dist/ findes ikke endnu: kør npm run build.');
  process.exit(1);
}
const site = await serve('dist', '/', { compressed: true });
const browser = await startBrowser();
console.log('ms til svar, ms arbejde i alt (4 gange langsommere processor)\n');
const done = deeds.filter(({ address }) => address.startsWith(wanted));
const steps = showSteps(done.length);
for (const deed of done) {
  steps.begin(`${deed.address} ${deed.what}`);
  const [answer] = await measureAnswers(browser, site.origin, [deed]);
  steps.clear();
  if (!answer) continue;
  const { address, what, answered, work } = answer;
  const sign = answered > atOnce ? '!' : ' ';
  console.log(`${sign} ${address.padEnd(34)} ${what.padEnd(36)}`, answered, work);
}
await browser.close();
await site.close();
