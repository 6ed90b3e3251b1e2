import { beginCommand } from '../src/publish/command/begin.ts';
import { showSteps } from '../src/publish/command/steps.ts';
import { runDiff } from '../src/tools/diff/command.ts';
import { previewAddress } from '../src/settings.ts';

// npm run diff -- <ref> [<ref>]: what readers see change between two versions.
beginCommand();
process.exitCode = runDiff(process.cwd(), process.argv.slice(2), previewAddress, showSteps(1));
