import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beginCommand } from '../src/publish/command/begin.ts';
import { showSteps } from '../src/publish/command/steps.ts';
import { checkNames, checkOf, faultsIn, type Evidence } from '../src/publish/evidence/evidence.ts';
import { ownFiles, pagesRead, tryLinks } from '../src/publish/evidence/links.ts';
import { resultOf } from '../src/publish/evidence/page.ts';
import { nuCheck, ReportFault, veraCheck } from '../src/publish/evidence/reports.ts';
import { writeEvidence } from '../src/publish/evidence/write.ts';
import { takeLock } from '../src/publish/lock.ts';
import { commitOfSite } from '../src/publish/manifest.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { basePath } from '../src/settings.ts';
import { evidenceText } from '../src/text/evidence.ts';
import { previewText } from '../src/text/preview.ts';
import { publishText } from '../src/text/publish.ts';
import { startBrowser } from '../tests/support/browser.ts';
import { tryPages, tryPdfs } from '../tests/support/evidence.ts';
import { serve } from '../tests/support/serve.ts';

// npm run evidence [-- --nu FILE.json] [--verapdf FILE.json]: tries all of dist/, and writes the results on its page on
// accessibility and as data beside it. Exit code 1 when something was found, and 2 when it could not be tried.

beginCommand();
const root = process.cwd();
const folder = 'dist';

/** Says why nothing was tried, and ends. */
function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

/** What is done, or why it can't be. */
function given<Value>(take: () => Value): Value {
  try {
    return take();
  } catch (error) {
    if (error instanceof ReportFault) refuse(error.message);
    throw error;
  }
}

const args = process.argv.slice(2);
const reports = given(() => {
  try {
    const options = { nu: { type: 'string' }, verapdf: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new ReportFault(evidenceText.usage(args.join(' ')));
  }
});
await restorePublished(root, folder);
if (!existsSync(join(folder, 'index.html'))) refuse(previewText.notBuilt);
// No build may put another site in its place meanwhile.
const release = (await takeLock(root)) ?? refuse(publishText.inUse);
const { nu, verapdf } = reports;
const html = given(() => (nu === undefined ? null : nuCheck(folder, nu)));
const vera = given(() => (verapdf === undefined ? null : veraCheck(folder, verapdf)));

const pages = pagesRead(folder);
const pdfs = ownFiles(folder, '.pdf');
const steps = showSteps(1 + pages.length + pdfs.length);
steps.begin(evidenceText.links);
const { tried, faults } = tryLinks(folder, basePath);
const site = await serve(folder, basePath);
const browser = await startBrowser();
const origin = site.origin + basePath.slice(0, -1);
const evidence: Evidence = {
  commit: commitOfSite(folder),
  axe: await tryPages(browser, origin, pages, steps.begin),
  links: checkOf({}, tried, faults),
  pdf: await tryPdfs(folder, pdfs, steps.begin),
  html,
  verapdf: vera,
};
await browser.close();
await site.close();
steps.clear();

for (const name of checkNames) {
  const check = evidence[name];
  console.log(evidenceText.line(evidenceText.checks[name].label, resultOf(name, check)));
  for (const { page, fault, detail } of check?.faults ?? [])
    console.log(`  ${page}  ${fault}${detail === undefined ? '' : `  (${detail})`}`);
}
const refused = writeEvidence(folder, evidence);
await release();
if (refused !== undefined) refuse(refused);
process.exitCode = faultsIn(evidence) > 0 ? 1 : 0;
