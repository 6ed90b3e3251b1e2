import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beginCommand } from '../src/publish/command/begin.ts';
import { showSteps } from '../src/publish/command/steps.ts';
import { linesOf } from '../src/publish/evidence/lines.ts';
import { ReportFault } from '../src/publish/evidence/reports.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { previewText } from '../src/text/preview.ts';
import { validatorsText } from '../src/text/validators.ts';
import { ValidatorFault } from '../src/tools/validators/fetch.ts';
import { runValidators, validatorSteps } from '../tests/support/validators.ts';

// npm run validate: runs the Nu Html Checker, veraPDF, EPUBCheck and DAISY Ace on all of dist/, where Java and Maven are.
// Exit code 1 when something was found, and 2 when they could not be run.

beginCommand();
const folder = 'dist';

/** Says why nothing was tried, and ends. */
function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

const [unknown] = process.argv.slice(2);
if (unknown !== undefined) refuse(validatorsText.usage(unknown));
await restorePublished(process.cwd(), folder);
if (!existsSync(join(folder, 'index.html'))) refuse(previewText.notBuilt);
const steps = showSteps(validatorSteps(folder));
try {
  const { html, verapdf, epubcheck, ace } = await runValidators(process.cwd(), folder, steps.begin);
  steps.clear();
  const lines = [
    ...linesOf('html', html),
    ...linesOf('verapdf', verapdf),
    ...linesOf('epubcheck', epubcheck),
    ...linesOf('ace', ace),
  ];
  console.log(lines.join('\n'));
  const found = [html, verapdf, epubcheck, ace].some(({ faultCount }) => faultCount > 0);
  process.exitCode = found ? 1 : 0;
} catch (error) {
  steps.clear();
  if (error instanceof ValidatorFault || error instanceof ReportFault) refuse(error.message);
  throw error;
}
