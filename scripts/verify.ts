import { beginCommand } from '../src/publish/command/begin.ts';
import { verifySite } from '../src/publish/manifest.ts';
import { manifestText } from '../src/text/manifest.ts';

// npm run verify -- <folder>: whether a copy of the site is what was published. Differences give the exit code 1, and
// 2 when there is not one folder to look in.
beginCommand();
const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-') || others.length > 0) {
  console.error(manifestText.usage);
  process.exitCode = 2;
} else {
  const verdict = verifySite(folder);
  if ('whole' in verdict) console.log(verdict.whole);
  else {
    console.error(verdict.faults.join('\n'));
    process.exitCode = 1;
  }
}
