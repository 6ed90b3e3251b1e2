import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beginCommand } from '../src/publish/command/begin.ts';
import { showSteps } from '../src/publish/command/steps.ts';
import { checkNames, checkOf, faultsIn, type Evidence } from '../src/publish/evidence/evidence.ts';
import { ownFiles, pagesRead, tryLinks } from '../src/publish/evidence/links.ts';
import { linesOf } from '../src/publish/evidence/lines.ts';
import { ReportFault } from '../src/publish/evidence/reports.ts';
import { writeEvidence } from '../src/publish/evidence/write.ts';
import { takeLock } from '../src/publish/lock.ts';
import { commitOfSite } from '../src/publish/manifest.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { basePath } from '../src/settings.ts';
import { evidenceText } from '../src/text/evidence.ts';
import { previewText } from '../src/text/preview.ts';
import { publishText } from '../src/text/publish.ts';
import { ValidatorFault } from '../src/tools/validators/fetch.ts';
import type { Validated } from '../src/tools/validators/run.ts';
import { startBrowser } from '../tests/support/browser.ts';
import { tryPages, tryPdfs } from '../tests/support/evidence.ts';
import { serve } from '../tests/support/serve.ts';
import { runValidators, validatorSteps } from '../tests/support/validators.ts';

// npm run evidence [-- --validate]: tries all of dist/, with --validate by the programs that need Java too, and writes the
// results on its page on accessibility and as data beside it. Exit code 1 when something was found, and 2 when it could
// not be tried.

beginCommand();
const root = process.cwd();
const folder = 'dist';

/** Says why nothing was tried, and ends. */
function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

const args = process.argv.slice(2);
const withJava = args.length === 1 && args[0] === '--validate';
if (args.length > 0 && !withJava) refuse(evidenceText.usage(args.join(' ')));
await restorePublished(root, folder);
if (!existsSync(join(folder, 'index.html'))) refuse(previewText.notBuilt);
// No build may put another site in its place meanwhile.
const release = (await takeLock(root)) ?? refuse(publishText.inUse);

/** @returns what the programs have found; without them, nothing is tried */
async function validators(): Promise<Validated> {
  try {
    return await runValidators(root, folder, steps.begin);
  } catch (error) {
    steps.clear();
    if (error instanceof ValidatorFault || error instanceof ReportFault) refuse(error.message);
    throw error;
  }
}

const pages = pagesRead(folder);
const pdfs = ownFiles(folder, '.pdf');
const steps = showSteps(1 + pages.length + pdfs.length + (withJava ? validatorSteps(folder) : 0));
const validated = withJava ? await validators() : undefined;
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
  html: validated?.html ?? null,
  verapdf: validated?.verapdf ?? null,
  epubcheck: validated?.epubcheck ?? null,
  ace: validated?.ace ?? null,
};
await browser.close();
await site.close();
steps.clear();

console.log(checkNames.flatMap((name) => linesOf(name, evidence[name])).join('\n'));
const refused = writeEvidence(folder, evidence);
await release();
if (refused !== undefined) refuse(refused);
process.exitCode = faultsIn(evidence) > 0 ? 1 : 0;
