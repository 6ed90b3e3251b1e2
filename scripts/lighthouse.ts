import { existsSync } from 'node:fs';
import lighthouse, { desktopConfig } from 'lighthouse';
import { showSteps } from '../src/publish/command/steps.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { startBrowser } from '../tests/support/browser.ts';
import { serve } from '../tests/support/serve.ts';

// npm run lighthouse: Lighthouse's scores in a real browser, on a phone with a slow line and on a desktop, for one
// page of each kind of the publication in dist/. Exit code 1 when a score is below 100. Not a test, as speed depends on
// the machine of the moment.

const kinds = process.argv.slice(2);
const pages =
  kinds.length > 0
    ? kinds
    : [
        '/',
        '/overordnet-status/',
        '/netvaerk/',
        '/netvaerk/beskaeftigelse/',
        '/forsoeg/',
        '/forsoeg/beskaeftigelse/fleksibilitet-i-forholdstalskrav/',
        '/kommuner/',
        '/kommuner/aarhus/',
        '/hjemler/',
        '/aktivitet/',
        '/evaluering/',
        '/forloeb/',
        '/ordliste/',
        '/bilag/1/',
        '/bilag/2/',
        '/bilag/2/7/',
        '/baggrund/',
        '/baggrund/boligansoegning-2016/',
        '/kilder/',
        '/kilder/vive-2019/',
        '/afstemning/',
        '/soeg/',
      ];
const port = 9333;

await restorePublished(process.cwd(), 'dist');
if (!existsSync('dist')) {
  console.error('dist/ findes ikke endnu: kør npm run build.');
  process.exit(1);
}
const site = await serve('dist', '/', { compressed: true });
const browser = await startBrowser([`--remote-debugging-port=${port}`]);
let below = 0;
let headed = false;
const steps = showSteps(pages.length);
for (const page of pages) {
  steps.begin(page);
  const scores: string[] = [];
  for (const config of [undefined, desktopConfig]) {
    const result = await lighthouse(site.origin + page, { port, logLevel: 'error' }, config);
    if (!result) throw new Error(`Lighthouse gav intet svar for ${page}.`);
    const { categories, audits } = result.lhr;
    if (!headed) {
      steps.clear();
      const titles = Object.values(categories).map(({ title }) => title);
      console.log(`Hver side, først som telefon, så som skærm: ${titles.join(', ')}\n`);
      headed = true;
    }
    for (const { score, auditRefs } of Object.values(categories)) {
      const points = Math.round((score ?? 0) * 100);
      scores.push(String(points).padStart(4));
      if (points === 100) continue;
      below += 1;
      const failed = auditRefs.filter(
        ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
      );
      scores.push(`(${failed.map(({ id }) => id).join(', ')})`);
    }
  }
  steps.clear();
  console.log(page.padEnd(64), scores.join(' '));
}
await browser.close();
await site.close();
process.exitCode = below > 0 ? 1 : 0;
